export default definePageConfig({ navigationBarTitleText: '一篇稿件' })
