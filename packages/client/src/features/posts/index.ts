export { HatFields } from './hats';
export { HatsSection, useSpan } from './HatsSection';
