export { turnKeys } from './keys/turn'
