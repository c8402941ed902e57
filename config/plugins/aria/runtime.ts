import { mergeInternalComponents } from '@tarojs/shared'
import { ariaByComponent } from './attributes'

mergeInternalComponents(ariaByComponent)
