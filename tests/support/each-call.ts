import type { Route } from 'playwright-core'

type Outcome =
  | { readonly is: 'said'; readonly result: unknown }
  | { readonly is: 'passed-on' }
  | { readonly is: 'aborted'; readonly reason: string | undefined }

type Handler = (route: Route) => Promise<unknown> | unknown

interface Reply {
  readonly result?: { readonly answers?: readonly unknown[]; readonly at?: unknown }
}

/**
 * For a handler that knows one call of a function at a time: what is asked together comes to it as if each had come alone.
 * One that is aborted, or never answered, takes those with it that it came with.
 */
export function eachCall(handle: Handler): (route: Route) => Promise<void> {
  return async (route) => {
    const { calls } = (route.request().postDataJSON() ?? {}) as { readonly calls?: readonly object[] }
    if (calls === undefined) {
      await handle(route)
      return
    }
    const outcomes = await Promise.all(calls.map((call) => outcomeOf(route, call, handle)))
    const aborted = outcomes.find((one) => one.is === 'aborted')
    if (aborted) return route.abort(aborted.reason)
    const passed = calls.filter((_, at) => outcomes[at]?.is === 'passed-on')
    const { result } = passed.length > 0 ? await ask(route, { calls: passed }) : {}
    const told = [...(result?.answers ?? [])]
    const answers = outcomes.map((one) => (one.is === 'said' ? one.result : told.shift()))
    const at = result?.at ?? answers.flatMap((one) => (one as { at?: unknown } | null | undefined)?.at ?? [])[0]
    await route.fulfill({ json: { errMsg: 'cloud.callFunction:ok', result: { answers, at } } })
  }
}

async function ask(route: Route, event: object): Promise<Reply> {
  return (await (await route.fetch({ postData: JSON.stringify(event) })).json()) as Reply
}

/** What the handler does with a route that has this one call alone. */
function outcomeOf(route: Route, call: object, handle: Handler): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const alone = {
      request: () => ({ url: () => route.request().url(), postDataJSON: () => call }),
      fetch: () => route.fetch({ postData: JSON.stringify(call) }),
      continue: async () => resolve({ is: 'passed-on' }),
      abort: async (reason?: string) => resolve({ is: 'aborted', reason }),
      fulfill: async ({ json }: { readonly json: { readonly result?: unknown } }) =>
        resolve({ is: 'said', result: json.result }),
    }
    Promise.resolve(handle(alone as unknown as Route)).catch(reject)
  })
}

/** The actions that a call asks for, in its order. */
export function actionsOf(event: unknown): unknown[] {
  const { calls, action } = event as {
    readonly calls?: readonly { readonly action?: unknown }[]
    readonly action?: unknown
  }
  return calls ? calls.map((call) => call.action) : [action]
}
