export { whoAmI } from './account/who-am-i'
