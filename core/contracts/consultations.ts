export { askExpert } from './consultations/ask'
export {
  closeConsultation,
  declineConsultation,
  sendConsultationBack,
  withdrawConsultation,
} from './consultations/end'
export { listConsultations } from './consultations/list'
export { openConsultation } from './consultations/open'
export { readExpertToAsk } from './consultations/read-expert'
export { sayInConsultation } from './consultations/say'
