/** A server and a browser take their time to start, on a machine that does other work above all. */
jest.setTimeout(180_000);
