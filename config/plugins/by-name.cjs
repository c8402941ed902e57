/**
 * webpack loader, over `@tarojs/taro`, which takes `const { hooks } = require('@tarojs/runtime')`: webpack then keeps all
 * of that runtime, a reader of HTML too. By its name alone it keeps what is asked for (8 KB of the main package less).
 */
const whole = "const { hooks } = require('@tarojs/runtime')"

module.exports = function byName(source) {
  if (!source.includes(whole)) throw new Error(`@tarojs/taro no longer says: ${whole}`)
  return source.replace(whole, "const hooks = require('@tarojs/runtime').hooks")
}
