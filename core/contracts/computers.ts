export { clearComputers } from './computers/clear'
export { endAllComputers, endComputer, listComputers } from './computers/sessions'
export { confirmComputer, lookAtComputer, refuseComputer } from './computers/sign-in'
