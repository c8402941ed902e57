import { join } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import attributes from './attributes.json'

interface MiniPlatform {
  readonly template: { mergeComponents(ctx: unknown, components: typeof attributes): void }
  runtimePath: string | string[]
}

/**
 * Lets accessibility attributes through to WXML: Taro's templates write out only what they know, and they know none of
 * these. The templates made at build time and the table of the runtime have to name the same attributes in the same
 * order, or every short name after the first difference points elsewhere. Each attribute costs a few bytes, so
 * attributes.json holds only what the kit uses (src/components/element/aria.ts), out of what WeChat names
 * (developers.weixin.qq.com/miniprogram/dev/component/aria-component). It is JSON because Taro compiles this file alone,
 * not what it imports.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (process.env.TARO_ENV === 'h5') return
      platform.template.mergeComponents(ctx, attributes)
      const runtime = join(ctx.paths.appPath, 'config/plugins/aria/runtime.ts')
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}
