/** Vectors of the unquantised model (32-bit floats), as int8 with one scale per text, in base64. */
export const GOLDEN_VECTORS: readonly { text: string; scale: number; values: string }[] = [
  {
    text: 'how do i book a flight',
    scale: 0.00045831,
    values:
      'YIFo1EFyN+WETH7yYfSco5B2UFFhQpO5mgL3fK590mN3gQf0kg+olfqBHSCGpYQ6GIu/ImemgXyexU2GgwW2nHOjiABtfPj9fl6S' +
      '5KB+wbB6goV4o2qeU2h5rfHDAb0uX4PcrmrMd4LxF7mbgm9sfIFggoLUX9GPftmrDN5/gw3MgnqLi3DNh39qV39oh2Z+eId+RYN9' +
      'jIp+eX+JhgnSoEx2W4KBopaonSx21C53LGlihoXeQzujmUtS02zoha+qfNSE8jR8i2CEZ5iDKIOCj4t/qX58lLqEpuf+fXzHbYEJ' +
      'S4lNhXd8rH1mH0RlY394i7puoX6BGazHFfEfqpVQxW4va9GHond+g30ptI6FejfMkoKCjPKBg4ftcHx4H3x7QHdolbE4xYtiVYRU' +
      '+0uCZuCBZ97gWOt/j4yEGYeV7P98L4GDg504guc4fnmDfX15XpJ/hpCIe0KQf35VgXWpEYF/S32gm4akPjt9g8/Y8dV8f0wITbGB' +
      's76eiQdzfVpfEr3fdkkSsKyR/fNDEH6Jhetsguu47G6RZYx/b89od3+MHD+EVdp8kGzPP4JxiYF/wGN49oT/gVCUdFJ2+p59GEZv' +
      'DCt1JwbAd4F0qHqYfbl8eXte7fs0g4EERoGRdoIpfmPLooc7gf2PUnoHdYHYf4HIfQp8Oqx3UXtBil2fQis=',
  },
  {
    text: 'It was the best of times, it was the worst of times.',
    scale: 0.00055347,
    values:
      'qxpausWxYDDF8n5oMR2hBG6taidjxEGeqxhR7hSgSdkEXGicoKxt/l8CR02OmFdMo79/5Z+PWiaImbGXUA2nnuRbQvBxX3WmR5hR' +
      'sEx2aWNqrHjtNGakpxqyltDanylKCZ3ZgX4r7XM46ZrJ43FlqW1APwmLnbtKbvYTq7HUmcexA0uvo325kCs0IzrU1HAvhQBJUDqT' +
      'olWOUEArt9RzkNt3b55yT1u4RGzBMd1g8YRj5XT1MTtrseuWV1rYHjhE19hrRUDhr9VTZEyPXKFuSXQ3kdiTH1GY7JVaWFsz9Z1w' +
      'kd3tVqEZUwdeOmtJU8juhfMc6pE8a2b2AdJ9XJmKJlSTOp2LpAaGw6tBiBEV8wuFP0V+qulvY8ZXNO7m6IJE1u2L6FADaL8uVM0Y' +
      '8aSEh9zdXveQV+ajZCb0h8rBciA0s+A1ZpuWZPOtCo8sq25XAcWoP88mAJAtf+xbc3dDXa2DY4jZL1y3TvVn6830ToUZj/w+QCdt' +
      'CprRihOPdoaQruhpAS7Ao1OqznhBXoXKfbRAsyivkNWIeHr2CiM6KgA0vcg/Uonp3obcIJ4zf6aLWk6in0XtWm8eF2dl3wvXmTMF' +
      'aKZlHBYnsH0xhJHaO+utdm70C4bP1yvg3n+XZWcBNJWbrqh1SI1WlU+mNCSjsQxjF0qg1jwz9oJRVA/MOVM=',
  },
  {
    text: 'write a function that sorts numbers',
    scale: 0.00043161,
    values:
      'ZYG6fHWFfoGV65WY6qGFkYl6g12F3nGBVIT6foYof9ldp8B/kO0ndH2DdIF+fMN1LHmPeWR/jX6od3GMgcX/K3slJn9/noWBkHGD' +
      'k2p/waThh2CSaHhyfn95T3JQkURRo4SBwYOoUYFxioJyEoU6goIzLy2Ye4Yju4My8oFYgX98gXye73uFgooFjXR8Y2N+o3BrGpS5' +
      'gYOGhYeDfoF/gUQpeHUrgX+J1ASdT4NRsmuBTGp/foR/hJLPL3eXpoqiMZSngn8Qf3JqhmqLeo+FfwR/g3t+gnyFgjx/jmKJhoGn' +
      'gdGKgZOHfzg7PHcugpx/iiZrgsTg7IJq+9+ChYWweOspfHCYaB94UHe+l4SCnYE66oFlkjp0J6h/gdKsJn6BHbeFFH9Nf7B94Yly' +
      'us9FcWKKKmlHbIR/C3+EjOUYxuuLhzB0iHl+T+e3gZ0ehngCf+hgfTKQ9hl/f8hzf0eFWmp/nUuCybqEcfOBiOJcU4/XgcXNEH14' +
      'jo+SJyvXfodbtFh7kJeFTnovdHl+Z327goN9an/WgnhxQRd/fkqCnYJ7ifR/856BZH+HjBmFgYF7M2J+hIGPsXtIRXp2f217+mwj' +
      'gVNjL32tfs9VTYFWsjb2fpt/m4R6fmUDfjR/dIeCkel0gy12IH6bf6OCfYaKfJzYfHV//X82wDGKg/WBRJQ=',
  },
  {
    text: '¿qué tiempo hace? 東京',
    scale: 0.00048128,
    values:
      'lpcwX5PXxIR9dr5/kFuMT15S6YF/f3yEcnnhRYOyhPh5TCaWhRUhgVlSOmlC1X30be8NeOuFAlg0RpHBQyONHhBJL1zy8Hu2bXwg' +
      'jnB/XUl6P7R1cW+MfgB9nkGe/ZNzyUd/e6klb4M4aq1kh4SBrXnmeIF8fo/DBIHsgsOByflIr2lxeTiMin9/4Y0fyHI7CSFMmn+P' +
      'lJmOf6/yoYRjtCiDR0uCkH6Q/1o7gYFHvjEfdEL21Xl0ogKj86R9UKW1c44lQL1ItHMnroR++g+2fAowkXq/a85/kjJgPqgT5fok' +
      'q6wWgtvSIPRvcAV6l2B+Y2tWR35/Fnp/GLigKIGHeX5OVH8+doJ3jWFg5vGiWrVvD7F3zIKBABl/FpN/aMGsfQEYQwwnO4JEyop+' +
      'Ms2JXWBXQM3kwtzZdFqMgoT4KCkcgjz7eVN/m36XFl7VZnxmp1OD8LZNf2d7GFFoD35Wh5Wef2WEnrmpcX62vruG0IKBuME4fA4f' +
      'l1FCeLZ/yY6lRVEbfVYIIia7CWNnNdV+gr6emn013Gt1SRmNyHQQgRl9EX1RDX6ugrxijcMUgvFa+2gOIIG6jPQ9UF9vHuUWt3hk' +
      'WB6YkYWW4YuHgtOBf39jeoJ2gYhocIJ/fguTbPY2iH0edqt8fa6eJuuUj3GR2ZIBfISPe1hovKP6c/CFf/0=',
  },
]
