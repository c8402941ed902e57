export { forgetAssessment } from './assessments/forget'
export { listMyAssessments } from './assessments/list-mine'
export * from './assessments/records'
export { submitAssessment } from './assessments/submit'
