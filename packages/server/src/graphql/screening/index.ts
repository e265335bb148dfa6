export { Documents } from './documents';
export { told } from './fault';
export { documentLimits } from './limits';
export { operationScreen } from './operations';
export { readVariables } from './read-variables';
