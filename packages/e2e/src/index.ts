export { expectAccessible } from './axe';
export { openBrowser } from './browser';
export { Program } from './program';
export { type TestServer, startServer } from './server';
export { type Tab, openTab } from './tab';
export { type Visit, beginVisit, fillSignIn } from './visit';
