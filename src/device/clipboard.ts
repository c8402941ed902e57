import Taro from '@tarojs/taro'

/** False where the phone refuses: locked down, not declared in the privacy guide, or a browser without a clipboard. */
export async function copyText(text: string): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return copyBySelecting(text)
    }
  } else {
    try {
      await Taro.setClipboardData({ data: text })
      return true
    } catch {
      return false
    }
  }
}

/** Browsers older than the clipboard, and pages that are not served over https, copy what is selected. */
function copyBySelecting(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  // Inside an open dialog nothing outside it can be selected.
  const place = document.querySelector('dialog[open]') ?? document.body
  place.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
  }
}
