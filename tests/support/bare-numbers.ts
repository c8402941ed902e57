import type { Page } from 'playwright-core'

/** Numbers of help lines in sight that a tap would not reach, with the words around them. */
export const bareNumbers = (page: Page) =>
  page.evaluate(() => {
    const number = /(?:^|\D)(12356|12355|12338|12110|120|110)(?!\d)/
    // Where a number comes from, and words to be sent as they are.
    const exempt = '[id$="help-sources"], [id*="sentence-"], [id$="called-number"], [aria-label="本机样例人物"]'
    const inTap = `a, button, [role=button], [role=link], ${exempt}`
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.parentElement
      if (!at?.checkVisibility() || !number.test(node.textContent ?? '') || at.closest(inTap)) continue
      if (!at.closest('style, script, noscript')) found.push(node.textContent ?? '')
    }
    return found
  })
