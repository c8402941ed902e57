import { settleAttempt, whoAmI } from './account'
import {
  addOther,
  answerChange,
  bookAppointment,
  cancelAppointment,
  checkIn,
  giveFeedback,
  holdPlace,
  listAgenda,
  listAnyone,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
  moveAppointment,
  removeOther,
} from './appointments'
import { forgetAssessment, listMyAssessments, submitAssessment } from './assessments'
import { addCounsellor, listSite, previewChange, readTerms, saveChange, saveProfile, setLink } from './calendar'
import { listArticles, readArticle } from './content'
import type { CommonRefusal, RefusalOf } from './operation'
import {
  answerAsked,
  bookFor,
  cancelFor,
  checkInFor,
  forgiveMissed,
  freeRunOut,
  moveFor,
  openSeat,
  readFeedback,
  recordAttendance,
} from './sessions'
import { land, listSites } from './sites'

/** Every operation there is; the wording tables and the front-door tests are exhaustive over it. */
export const operations = [
  whoAmI,
  settleAttempt,
  listCounsellors,
  listSoonestPlaces,
  listOpenings,
  listAnyone,
  holdPlace,
  bookAppointment,
  moveAppointment,
  cancelAppointment,
  checkIn,
  giveFeedback,
  answerChange,
  addOther,
  removeOther,
  listMyAppointments,
  listAgenda,
  answerAsked,
  bookFor,
  cancelFor,
  moveFor,
  openSeat,
  recordAttendance,
  forgiveMissed,
  checkInFor,
  readFeedback,
  freeRunOut,
  readTerms,
  previewChange,
  saveChange,
  setLink,
  addCounsellor,
  saveProfile,
  listSite,
  submitAssessment,
  listMyAssessments,
  forgetAssessment,
  listArticles,
  readArticle,
  land,
  listSites,
] as const

export type Refusal = RefusalOf<(typeof operations)[number]> | CommonRefusal
