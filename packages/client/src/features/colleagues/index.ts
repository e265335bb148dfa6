export { ColleagueSelect } from './ColleagueSelect';
export { useColleagues } from './colleagues';
