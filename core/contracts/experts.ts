export {
  listBatches,
  openExpertBatch,
  readBatch,
  reviewExpertBatch,
  saveExpertBatch,
  withdrawExpertBatch,
} from './experts/batches'
export { listExperts, MOST_FOUND, readOwnExpert, setOwnExpert } from './experts/directory'
export { inviteAdmitted } from './experts/inviting'
