export { ColleagueSelect } from './ColleagueSelect';
export { useColleagues } from './colleagues';
export { useSignOut } from './use-sign-out';
export { useMay, useViewer, ViewerDocument } from './viewer';
