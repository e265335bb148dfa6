export { useCounties } from './counties';
export { placeName } from './place-name';
