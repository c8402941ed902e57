/** Files a program holds for as long as it runs: what the user chose, what it downloaded. */
export class TempFiles {
  private readonly files = new Map<string, Blob>()
  private readonly addresses = new Map<string, string>()

  /** The path the program knows it by, as WeChat's own tools write one. */
  add(file: Blob, name: string): string {
    const ending = /\.\w{1,10}$/.exec(name)?.[0] ?? ''
    const path = `http://tmp/${this.files.size + 1}${ending}`
    this.files.set(path, file)
    return path
  }

  /** Written by the program under a path of its own. */
  put(path: string, file: Blob): void {
    this.files.set(path, file)
    this.addresses.delete(path)
  }

  /** Whether there was one. */
  remove(path: string): boolean {
    this.addresses.delete(path)
    return this.files.delete(path)
  }

  get(path: string): Blob | undefined {
    return this.files.get(path)
  }

  /** Where the browser finds the file. */
  addressOf(path: string): string | undefined {
    const file = this.files.get(path)
    if (file && !this.addresses.has(path)) this.addresses.set(path, URL.createObjectURL(file))
    return this.addresses.get(path)
  }
}

/** Let the user choose files of these types; none when they think better of it. */
export function askForFiles(host: HTMLElement, accept: string, several: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = several
    input.hidden = true
    const done = () => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.addEventListener('change', done)
    input.addEventListener('cancel', done)
    host.append(input)
    input.click()
  })
}
