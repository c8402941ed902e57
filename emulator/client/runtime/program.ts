/** What the build hands to the runtime: one mini program, read and compiled. */
export interface Program {
  app: AppConfig
  theme: Record<'light' | 'dark', Record<string, string>>
  /** Every page that may be opened, the main package's first. */
  pages: string[]
  /** Roots of subpackages, each ending in `/`. Code under one root may not reach into another. */
  subpackageRoots: string[]
  /** Page and component JSON by path without extension; paths of used components are already absolute. */
  configs: Record<string, PageConfig>
  /** Every script of the package by its path, as source. */
  scripts: Record<string, string>
  /** Attribute names the templates use, by tag: only these become properties. */
  attributes: Record<string, string[]>
  packages: PackageSize[]
}

export interface BuiltProgram {
  program: Program
  /** What the templates were compiled to: its engine knows what it takes and gives. */
  templates: (...given: unknown[]) => unknown
}

export interface PackageSize {
  /** '' is the main package. */
  root: string
  bytes: number
}

export interface WindowConfig {
  navigationBarTitleText?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: 'black' | 'white' | string
  navigationStyle?: 'default' | 'custom'
  backgroundColor?: string
  backgroundColorContent?: string
  enablePullDownRefresh?: boolean
  onReachBottomDistance?: number
  disableScroll?: boolean
}

export interface PageConfig extends WindowConfig {
  component?: boolean
  usingComponents?: Record<string, string>
  styleIsolation?: string
  addGlobalClass?: boolean
}

export interface TabItem {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

export interface TabBarConfig {
  list: TabItem[]
  color?: string
  selectedColor?: string
  backgroundColor?: string
  borderStyle?: string
  custom?: boolean
}

export interface AppConfig {
  pages: string[]
  entryPagePath?: string
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: WindowConfig
  tabBar?: TabBarConfig
  darkmode?: boolean
  themeLocation?: string
  usingComponents?: Record<string, string>
  lazyCodeLoading?: string
  /** What asks where somebody is, by name; and the sentence it is asked with. */
  requiredPrivateInfos?: string[]
  permission?: Record<string, { desc: string }>
  /** What handles somebody's own waits for their yes: privacy.ts. */
  __usePrivacyCheck__?: boolean
}
