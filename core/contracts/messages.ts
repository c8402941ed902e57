export { sendDue } from './messages/send-due'
