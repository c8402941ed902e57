export { listLooks } from './account/list-looks'
export { settleAttempt } from './account/settle-attempt'
export { whoAmI } from './account/who-am-i'
