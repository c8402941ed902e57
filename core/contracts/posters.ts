export { makePoster } from './posters/make'
export { setPicture } from './posters/set-picture'
