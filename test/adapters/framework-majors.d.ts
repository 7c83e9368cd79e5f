// The older majors are installed under aliases without types. The suites use only what all majors have in common.
declare module 'express4' {
  import express from 'express'
  export default express
}

declare module 'koa2' {
  import Koa from 'koa'
  export default Koa
}
