export default definePageConfig({ navigationBarTitleText: '自动做的事' })
