/** Filling a database takes a while where many tests share few cores; nothing here is about speed. */
jest.setTimeout(60_000);
