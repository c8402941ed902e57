type Listener<Event> = (event: Event) => void

interface Progress {
  loaded: number
  total: number
}

/** A file on its way, as WeChat's UploadTask and DownloadTask are: it can be listened to and broken off. */
export class Transfer<Event> {
  private readonly listeners = new Set<Listener<Event>>()
  private request: XMLHttpRequest | undefined
  private aborted = false

  constructor(private readonly eventOf: (progress: Progress & { progress: number }) => Event) {}

  /** What the program is given. */
  readonly task = {
    abort: () => {
      this.aborted = true
      this.request?.abort()
    },
    onProgressUpdate: (listener: Listener<Event>) => void this.listeners.add(listener),
    offProgressUpdate: (listener?: Listener<Event>) => {
      if (listener) this.listeners.delete(listener)
      else this.listeners.clear()
    },
    onHeadersReceived: () => undefined,
    offHeadersReceived: () => undefined,
  }

  /** Send the form, or fetch what is there without one. Rejects with the reason a failure has. */
  run(address: string, form?: FormData): Promise<{ status: number; content: Blob }> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      this.request = request
      request.open(form ? 'POST' : 'GET', address)
      request.responseType = 'blob'
      const heard = (event: ProgressEvent) => this.tell(event)
      if (form) request.upload.addEventListener('progress', heard)
      else request.addEventListener('progress', heard)
      request.addEventListener('load', () => resolve({ status: request.status, content: request.response as Blob }))
      request.addEventListener('error', () => reject(new Error('request:fail')))
      request.addEventListener('abort', () => reject(new Error('abort')))
      if (this.aborted) reject(new Error('abort'))
      else request.send(form)
    })
  }

  private tell({ loaded, total }: Progress): void {
    const progress = total > 0 ? Math.floor((loaded / total) * 100) : 0
    for (const listener of this.listeners) listener(this.eventOf({ loaded, total, progress }))
  }
}
