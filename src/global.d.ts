/// <reference types="@tarojs/taro" />

/**
 * Class names by their name in the file. Untyped on purpose: an index type would make each possibly undefined.
 * tests/components/class-names.test.ts checks that every name used is there.
 */
declare module '*.scss'

declare module '*.png' {
  const url: string
  export default url
}

declare const process: {
  readonly env: {
    readonly TARO_ENV: 'weapp' | 'h5'
    readonly NODE_ENV: string
    /** `public`: the web build that may be published. It knows nobody and holds no operation of anybody's own. */
    /** `desk`: for staff at a computer, behind a sign-in of its own. It holds no page of a resident's own. */
    readonly XINLIN_H5?: 'public' | 'desk' | ''
  }
}

/** The CloudBase environment to call, set at build time by XINLIN_CLOUD_ENV; empty means the program's default one. */
declare const CLOUD_ENV: string
