import type { Callbacks } from './async-api'

/** An Error that also carries WeChat's code, as the cloud SDK rejects with. */
export function cloudError(errCode: number, errMsg: string): Error {
  return Object.assign(new Error(errMsg), { errCode, errMsg })
}

/** Answer by the callbacks there are and return `task`; without any the answer itself is returned. */
export function deliverAnswer<Task>(options: Callbacks | undefined, answer: Promise<object>, task: Task) {
  const { success, fail, complete } = options ?? {}
  if (!success && !fail && !complete) return answer
  void answer.then(
    (value) => [success, complete].map((one) => one?.(value)),
    (error: Error) => [fail, complete].map((one) => one?.(error)),
  )
  return task
}
