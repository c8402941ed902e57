/**
 * Names a browser has and WeChat's JavaScript does not. Program code sees them undefined, so that leaning on the browser
 * fails here as it would on a phone. Source: what the base library's logic layer exposes, on its poorest engine.
 */
export const absentGlobals: readonly string[] = [
  'window document self parent top frames frameElement location navigator history screen localStorage sessionStorage',
  'indexedDB caches cookieStore XMLHttpRequest fetch Headers Request Response FormData WebSocket EventSource',
  'alert confirm prompt open close print postMessage matchMedia getComputedStyle getSelection scrollTo',
  'addEventListener removeEventListener dispatchEvent requestAnimationFrame cancelAnimationFrame requestIdleCallback',
  'URL URLSearchParams Intl structuredClone TextEncoder TextDecoder crypto Crypto Blob File FileReader atob btoa',
  'AbortController AbortSignal Event CustomEvent EventTarget MessageChannel MessagePort BroadcastChannel',
  'Worker SharedWorker ServiceWorker MutationObserver IntersectionObserver ResizeObserver PerformanceObserver',
  'performance queueMicrotask setImmediate reportError Notification WebAssembly',
  'Node Element HTMLElement Document DOMParser XMLSerializer Image Audio Option Range CSS',
  'process Buffer',
].flatMap((line) => line.split(' '))

/** What the program may reach through `globalThis`: the language, nothing of the browser. */
export const languageGlobals: readonly string[] = [
  'Object Array String Number Boolean Symbol BigInt Math JSON Date RegExp Map Set WeakMap WeakSet WeakRef Promise Proxy',
  'Reflect Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError ArrayBuffer DataView',
  'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array',
  'parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape',
  'NaN Infinity undefined setTimeout clearTimeout setInterval clearInterval console',
].flatMap((line) => line.split(' '))
