export { useCounties } from './counties';
export { ConstituencySelect, CountySelect } from './CountySelect';
