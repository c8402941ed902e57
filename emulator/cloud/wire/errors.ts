/**
 * An error of the cloud itself, answered to the SDK as `{code, message}`.
 * Codes and texts are CloudBase's own wherever they are known; README.md says how each is known.
 */
export class CloudError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

const contactUs = 'Please check your request, but if the problem persists, contact us.'

export const invalidParam = (what: string) => new CloudError('INVALID_PARAM', what)

export const unknownAction = (action: string) =>
  new CloudError('INVALID_PARAM', `[InvalidParameter] action ${action.slice(0, 80)} is not supported. ${contactUs}`)

export const databaseFailed = (what: string) => new CloudError('DATABASE_REQUEST_FAILED', what)

export const collectionMissing = (name: string) =>
  new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name.slice(0, 80)}. ${contactUs}`,
  )

export const collectionExists = (name: string) =>
  new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table already exist: ${name}. ${contactUs}`)

/** How a write is wrapped that MongoDB refuses. */
export type Doing = 'Insert' | 'Update'

export const writeRefused = (doing: Doing, what: string) =>
  databaseFailed(
    doing === 'Insert'
      ? `[FailedOperation.Insert] bulk write error: [{${what}}]`
      : `[FailedOperation] multiple write errors: [{write errors: [{${what}}]}, {<nil>}]`,
  )

export const duplicateKey = (doing: Doing, where: string, index: string, key: string) =>
  writeRefused(doing, `E11000 duplicate key error collection: ${where} index: ${index} dup key: ${key}`)

export const resultTooLarge = () =>
  new CloudError('EXCEED_MAX_RESPONSE_SIZE', '[LimitExceeded] the size of the response exceeds the limit of 16 MB.')

export const transactionConflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${contactUs}`,
  )

export const transactionBusy = () =>
  new CloudError('DATABASE_TRANSACTION_FAIL', `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${contactUs}`)

/** After a commit the code begins otherwise than for one that ended some other way, or never was. */
export const transactionGone = (committed = false) =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[${committed ? 'ResourceUnavailable' : 'ResourceNotFound'}.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${contactUs}`,
  )

export const functionNotFound = () =>
  new CloudError('FUNCTION_NOT_FOUND', '[FUNCTION_NOT_FOUND] FunctionName parameter could not be found.')

export const functionFailed = (what: string) => new CloudError('FUNCTIONS_EXECUTE_FAIL', what)

export const eventTooLarge = () => invalidParam('the event exceeds 6 MB')

export const functionTimedOut = (seconds: number) =>
  new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${seconds} seconds`)

/** Its code is CloudBase's (docs.cloudbase.net/error-code/EXCEED_CONCURRENT_REQUEST_LIMIT), its text ours. */
export const tooManyRequests = () =>
  new CloudError(
    'EXCEED_CONCURRENT_REQUEST_LIMIT',
    '[LimitExceeded] too many requests at a time. Please try again later.',
  )

export const storageFailed = () => new CloudError('SYS_ERR', '[InternalError] the write could not be stored.')
