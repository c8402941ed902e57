import { settleAttempt, whoAmI } from './account'
import {
  addOther,
  bookAppointment,
  cancelAppointment,
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
import { listArticles, readArticle } from './content'
import type { CommonRefusal, RefusalOf } from './operation'
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
  addOther,
  removeOther,
  listMyAppointments,
  listAgenda,
  submitAssessment,
  listMyAssessments,
  forgetAssessment,
  listArticles,
  readArticle,
  land,
  listSites,
] as const

export type Refusal = RefusalOf<(typeof operations)[number]> | CommonRefusal
