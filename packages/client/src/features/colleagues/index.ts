export { useColleagues } from './colleagues';
