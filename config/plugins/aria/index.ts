import { join } from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaByComponent } from './attributes'

interface MiniPlatform {
  readonly template: { mergeComponents(ctx: unknown, components: typeof ariaByComponent): void }
  runtimePath: string | string[]
}

/**
 * Lets `aria-*` through to WXML: the templates written at build time and the attribute table of the runtime have to
 * name the same attributes in the same order, or every short name after the first difference points elsewhere.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (process.env.TARO_ENV === 'h5') return
      platform.template.mergeComponents(ctx, ariaByComponent)
      const runtime = join(ctx.paths.appPath, 'config/plugins/aria/runtime.ts')
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}
