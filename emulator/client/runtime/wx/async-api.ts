/** Why an API failed, without the `name:fail ` that goes before it. */
export interface Refusal {
  refused: string
  errCode?: number
  /** What WeChat's newer APIs give beside: 104 where somebody did not agree to the privacy guide. */
  errno?: number
}

export const refuse = (refused: string, errCode?: number): Refusal =>
  errCode === undefined ? { refused } : { refused, errCode }

export const isRefusal = (thrown: unknown): thrown is Refusal =>
  typeof thrown === 'object' && thrown !== null && 'refused' in thrown

export interface Callbacks {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}

/**
 * An API in WeChat's manner: with callbacks it returns nothing, without any it returns a promise. It answers in a later
 * turn, as an answer from the phone does. What `work` returns is the result; what it refuses is the failure.
 */
export function asyncApi<Options extends object, Result extends object | undefined>(
  name: string,
  work: (options: Options) => Result | Promise<Result>,
  reportThrown: (error: unknown, where: string) => void,
) {
  return (given?: Options & Callbacks): Promise<object> | undefined => {
    const options = given ?? ({} as Options & Callbacks)
    const { success, fail, complete } = options
    const answer = Promise.resolve()
      .then(() => later())
      .then(() => work(options))
      .then(
        (result) => ({ ok: true as const, value: { ...result, errMsg: `${name}:ok` } }),
        (thrown: unknown) => ({ ok: false as const, value: failure(name, thrown, reportThrown) }),
      )
    if (!success && !fail && !complete) {
      return answer.then((one) => {
        if (one.ok) return one.value
        throw one.value
      })
    }
    void answer.then((one) => {
      const calls = [one.ok ? success : fail, complete]
      for (const call of calls) guarded(() => call?.(one.value), `${name} callback`, reportThrown)
    })
    return undefined
  }
}

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

function failure(name: string, thrown: unknown, report: (error: unknown, where: string) => void): object {
  if (isRefusal(thrown)) {
    const { refused, ...numbers } = thrown
    return { errMsg: `${name}:fail ${refused}`, ...numbers }
  }
  report(thrown, `wx.${name}`)
  return { errMsg: `${name}:fail ${String((thrown as Error)?.message ?? thrown)}` }
}

function guarded(call: () => void, where: string, report: (error: unknown, where: string) => void) {
  try {
    call()
  } catch (error) {
    report(error, where)
  }
}
