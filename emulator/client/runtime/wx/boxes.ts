import { paragraph } from '../phone/dialogs'
import { refuse } from './async-api'
import type { WxParts } from './parts'

interface Modal {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
  confirmColor?: string
  editable?: boolean
  placeholderText?: string
}

export function boxApis({ phone, api }: WxParts) {
  const { dialogs } = phone
  return {
    showToast: api('showToast', ({ title = '', icon = 'success', mask = false, duration = 1500 }: Toast) =>
      dialogs.showToast(title, icon, mask, duration),
    ),
    hideToast: api('hideToast', () => dialogs.hideToast()),
    showLoading: api('showLoading', ({ title = '', mask = false }: Toast) =>
      dialogs.showToast(title, 'loading', mask, undefined),
    ),
    hideLoading: api('hideLoading', () => dialogs.hideToast()),
    showModal: api('showModal', async (modal: Modal) => {
      const {
        title = '',
        content = '',
        showCancel = true,
        cancelText = '取消',
        confirmText = '确定',
        confirmColor,
      } = modal
      for (const text of [cancelText, confirmText]) {
        if ([...text].length > 4) throw refuse(`"${text}" is longer than the 4 characters a button takes`)
      }
      const field = document.createElement('textarea')
      field.value = modal.editable ? content : ''
      field.placeholder = modal.placeholderText ?? ''
      const words = modal.editable ? [field] : content ? [paragraph(content, 'phone-content')] : []
      const confirm = await dialogs.ask({
        look: 'modal',
        label: title || content,
        body: [...(title ? [paragraph(title, 'phone-heading')] : []), ...words],
        buttons: [
          ...(showCancel ? [{ text: cancelText, value: false }] : []),
          { text: confirmText, value: true, colour: confirmColor ?? 'var(--phone-link)' },
        ],
      })
      return { confirm, cancel: !confirm, content: modal.editable && confirm ? field.value : null }
    }),
    showActionSheet: api('showActionSheet', async ({ itemList = [], itemColor, alertText = '' }: ActionSheet) => {
      if (itemList.length === 0 || itemList.length > 6) throw refuse('parameter error: itemList takes 1 to 6 items')
      const tapIndex = await dialogs.ask({
        look: 'sheet',
        label: alertText || itemList.join('、'),
        body: alertText ? [paragraph(alertText, 'phone-content')] : [],
        buttons: [...itemList.map((text, value) => ({ text, value, colour: itemColor })), { text: '取消', value: -1 }],
        dismissed: -1,
      })
      if (tapIndex < 0) throw refuse('cancel')
      return { tapIndex }
    }),
  }
}

interface Toast {
  title?: string
  icon?: string
  mask?: boolean
  duration?: number
}

interface ActionSheet {
  itemList?: string[]
  itemColor?: string
  alertText?: string
}
