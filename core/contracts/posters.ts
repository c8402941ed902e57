export { makePoster } from './posters/make'
