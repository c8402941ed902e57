/** Only a browser puts a page on paper; WeChat has no way to. */
export const canPrint = process.env.TARO_ENV === 'h5'

/** Opens the browser's own dialog; what stands on the paper is said by the styles for print. */
export function printPage(): void {
  if (process.env.TARO_ENV === 'h5') window.print()
}
