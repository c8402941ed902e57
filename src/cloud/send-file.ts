import Taro from '@tarojs/taro'

type Web = NonNullable<HTMLInputElement['files']>[number]

/** A file somebody chose: on the web its content, in WeChat where the phone keeps it. */
export type Chosen = { readonly file: Web } | { readonly path: string }

/** How much of it is on its way, in whole percent. */
export type OnSent = (percent: number) => void

const randomPart = () =>
  Math.floor(Math.random() * 2 ** 40)
    .toString(36)
    .padStart(8, '0')

/** Where a file lies until a function has looked at it. Its name says nothing of it. */
const newPath = () => `brought/${randomPart()}${randomPart()}${randomPart()}`

/** Sends a file to the storage and says what it is called there; null where it did not arrive. */
export async function sendFile(chosen: Chosen, onSent: OnSent = () => undefined): Promise<string | null> {
  try {
    if (process.env.TARO_ENV === 'h5') {
      return 'file' in chosen ? await overHttp(chosen.file, onSent) : null
    } else {
      // In an `else`, so that each build drops what the other sends with.
      return 'path' in chosen ? await fromPhone(chosen.path, onSent) : null
    }
  } catch {
    return null
  }
}

function fromPhone(filePath: string, onSent: OnSent): Promise<string> {
  return new Promise((resolve, reject) => {
    const under = Taro.cloud.uploadFile({
      ...{ cloudPath: newPath(), filePath },
      success: ({ fileID }) => resolve(fileID),
      fail: () => reject(new Error('the file did not arrive')),
    }) as unknown as { onProgressUpdate?(told: (state: { readonly progress: number }) => void): void } | undefined
    under?.onProgressUpdate?.(({ progress }) => onSent(Math.floor(progress)))
  })
}

async function overHttp(file: Web, onSent: OnSent): Promise<string | null> {
  const asked = await fetch('/files/upload', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify({ path: newPath() }),
  })
  if (!asked.ok) return null
  const { url, fields, fileID } = (await asked.json()) as {
    readonly url: string
    readonly fields: Readonly<Record<string, string>>
    readonly fileID: string
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', file)
  return (await post(url, form, onSent)) ? fileID : null
}

/** Whether it arrived. `fetch` does not say how far it is. */
function post(url: string, form: FormData, onSent: OnSent): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? Math.floor((100 * loaded) / total) : 0)
    request.onload = () => resolve(request.status >= 200 && request.status < 300)
    request.onerror = () => resolve(false)
    request.onabort = () => resolve(false)
    request.open('POST', url)
    request.send(form)
  })
}
