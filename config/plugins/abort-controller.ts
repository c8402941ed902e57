/**
 * What the WeChat base library lacks and TanStack Query constructs: enough of AbortController for a signal that is
 * handed to every query and that ours never listen to. Put in by webpack wherever the name is used, on weapp only.
 */
class AbortController {
  readonly signal = {
    aborted: false,
    reason: undefined as unknown,
    addEventListener() {},
    removeEventListener() {},
  }

  abort(reason?: unknown) {
    this.signal.aborted = true
    this.signal.reason = reason
  }
}

export default AbortController
