import Taro from '@tarojs/taro'

type Web = NonNullable<HTMLInputElement['files']>[number]

/** A file somebody chose: on the web its content, in WeChat where the phone keeps it. */
export type Chosen = { readonly file: Web } | { readonly path: string }

const randomPart = () =>
  Math.floor(Math.random() * 2 ** 40)
    .toString(36)
    .padStart(8, '0')

/** Where a file lies until a function has looked at it. Its name says nothing of it. */
const newPath = () => `brought/${randomPart()}${randomPart()}${randomPart()}`

/** Sends a file to the storage and says what it is called there; null where it did not arrive. */
export async function sendFile(chosen: Chosen): Promise<string | null> {
  try {
    if ('file' in chosen) return await overHttp(chosen.file)
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath: newPath(), filePath: chosen.path })
    return fileID
  } catch {
    return null
  }
}

async function overHttp(file: Web): Promise<string | null> {
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
  return (await fetch(url, { method: 'POST', body: form })).ok ? fileID : null
}
