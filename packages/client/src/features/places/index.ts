export { useCounties } from './counties';
export { ConstituencySelect, CountySelect } from './CountySelect';
export { placeName } from './place-name';
