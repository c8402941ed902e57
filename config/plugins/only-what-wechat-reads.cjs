/**
 * PostCSS, for the weapp build: leaves out what is written for browsers. No page there has an `html`, and every WebView
 * WeChat runs in knows masks by their prefixed names, so an icon is not drawn in twice.
 */
const forBrowsers = (selector) => /^html\b/.test(selector.trim())

const plugin = () => ({
  postcssPlugin: 'only-what-wechat-reads',
  // After autoprefixer, which works in the same turn and stands before it.
  OnceExit(root) {
    root.walkRules((rule) => {
      const left = rule.selectors.filter((selector) => !forBrowsers(selector))
      if (left.length === rule.selectors.length) return
      if (left.length > 0) rule.selectors = left
      else removeWithParent(rule)
    })
    root.walkDecls(/^mask/, (declaration) => {
      const prefixed = `-webkit-${declaration.prop}`
      if (declaration.parent.some(({ prop }) => prop === prefixed)) declaration.remove()
    })
  },
})
plugin.postcss = true

/** A media query that holds nothing any more goes too. */
function removeWithParent(node) {
  const { parent } = node
  node.remove()
  if (parent.type === 'atrule' && parent.nodes.length === 0) removeWithParent(parent)
}

module.exports = plugin
