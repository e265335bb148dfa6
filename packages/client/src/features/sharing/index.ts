export { levelLooks, mayStayOnDevice } from './sensitivity';
export { SensitivityChoice } from './SensitivityChoice';
export { SensitivityMark } from './SensitivityMark';
