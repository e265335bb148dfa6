export { Documents, type Looked } from './documents';
export { told } from './fault';
export { documentLimits } from './limits';
export { OperationScreen, screening } from './operations';
export { readVariables } from './read-variables';
