/** The web only: hands a file to the browser, which asks or stores as it is set to. */
export function offerFile(name: string, file: Parameters<typeof window.URL.createObjectURL>[0]): void {
  const address = window.URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  // Inside an open dialog nothing outside it can be pressed.
  const place = document.querySelector('dialog[open]') ?? document.body
  place.append(link)
  link.click()
  link.remove()
  setTimeout(() => window.URL.revokeObjectURL(address), 60_000)
}
