/** Boxes WeChat draws over the program. One at a time; a new one takes the place of the old. */
export class Dialogs {
  readonly element = document.createElement('div')
  private readonly toast = document.createElement('div')
  private toastTimer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    this.element.className = 'phone-overlay'
    this.toast.className = 'phone-toast'
    this.toast.setAttribute('role', 'status')
    this.toast.hidden = true
  }

  /** `durationMs` undefined: it stays until hidden. */
  showToast(text: string, kind: string, mask: boolean, durationMs: number | undefined): void {
    clearTimeout(this.toastTimer)
    const words = document.createElement('span')
    words.textContent = text
    this.toast.replaceChildren(words)
    this.toast.dataset.kind = kind
    this.toast.toggleAttribute('mask', mask)
    this.toast.hidden = false
    this.element.append(this.toast)
    if (durationMs !== undefined) this.toastTimer = setTimeout(() => this.hideToast(), durationMs)
  }

  hideToast(): void {
    clearTimeout(this.toastTimer)
    this.toast.hidden = true
    this.toast.replaceChildren()
  }

  /** A box with buttons; resolves with the value of the one pressed, and with `dismissed` on the backdrop. */
  ask<Value>(box: {
    look: 'modal' | 'sheet'
    label: string
    body: (Node | string)[]
    buttons: { text: string; value: Value; colour?: string | undefined }[]
    dismissed?: Value
  }): Promise<Value> {
    const before = document.activeElement as HTMLElement | null
    return new Promise((resolve) => {
      const backdrop = document.createElement('div')
      backdrop.className = 'phone-backdrop'
      const dialog = document.createElement('div')
      dialog.className = `phone-${box.look}`
      dialog.setAttribute('role', 'dialog')
      dialog.setAttribute('aria-modal', 'true')
      dialog.setAttribute('aria-label', box.label)
      dialog.append(...box.body)
      const close = (value: Value) => {
        backdrop.remove()
        before?.focus?.()
        resolve(value)
      }
      const row = document.createElement('div')
      row.className = 'phone-buttons'
      for (const { text, value, colour } of box.buttons) {
        const button = document.createElement('button')
        button.type = 'button'
        button.textContent = text
        if (colour) button.style.color = colour
        button.addEventListener('click', () => close(value))
        row.append(button)
      }
      dialog.append(row)
      backdrop.append(dialog)
      if ('dismissed' in box) {
        backdrop.addEventListener('click', (event) => event.target === backdrop && close(box.dismissed as Value))
      }
      this.element.append(backdrop)
      row.querySelector('button')?.focus()
    })
  }
}

export function paragraph(text: string, className: string): HTMLElement {
  const element = document.createElement('p')
  element.className = className
  element.textContent = text
  return element
}
