/** Sentences of services about themselves in other languages, in a result with one line of any tool. */
export const FOREIGN_TROUBLE: readonly RegExp[] = [
  // German
  /\bkeine (?:verbindung|antwort|berechtigung)\b.{0,60}\b(?:hergestellt|erhalten|vorhanden|möglich|zu\b)|\bzeitüberschreitung\b|\bzugriff (?:wurde )?verweigert\b|\b(?:interner|unerwarteter|unbekannter) (?:server)?fehler\b|\b(?:server|dienst|dienste?s?|gerät|datenbank|schnittstelle) (?:ist )?(?:derzeit |momentan |zurzeit )?nicht (?:erreichbar|verfügbar)\b|\bzu viele anfragen\b|\banfrage (?:ist )?fehlgeschlagen\b/,
  // French
  /\bimpossible de (?:se connecter|joindre|contacter)\b|\baccès (?:refusé|interdit)\b|\bdélai (?:d['’]attente )?(?:est )?(?:dépassé|expiré)\b|\berreur (?:interne|inattendue|inconnue|du serveur)\b|\bservice (?:est )?(?:temporairement )?indisponible\b|\btrop de requêtes\b/,
  // Spanish
  /\bno (?:se pudo|se ha podido|fue posible) (?:conectar|establecer|contactar)\b|\bacceso (?:denegado|prohibido)\b|\btiempo de espera (?:agotado|excedido|superado)\b|\berror (?:interno|inesperado|desconocido|del servidor)\b|\bservicio no disponible\b|\bdemasiadas (?:solicitudes|peticiones)\b/,
  // Portuguese
  /\bnão foi possível (?:conectar|estabelecer|contactar|contatar)\b|\bacesso negado\b|\btempo (?:limite |de espera )?(?:esgotado|excedido)\b|\berro (?:interno|inesperado|desconhecido|do servidor)\b|\bserviço indisponível\b|\bmuitas (?:solicitações|requisições)\b/,
  // Italian
  /\bimpossibile (?:connettersi|contattare|raggiungere|stabilire)\b|\baccesso (?:negato|vietato)\b|\btempo (?:di attesa )?scaduto\b|\berrore (?:interno|imprevisto|sconosciuto|del server)\b|\bservizio non (?:disponibile|raggiungibile)\b|\btroppe richieste\b/,
  // Dutch, Polish, Russian
  /\bgeen verbinding\b|\btoegang geweigerd\b|\binterne (?:server)?fout\b|\bte veel verzoeken\b|\bodmowa dostępu\b|\bbrak połączenia\b|\bbłąd (?:serwera|wewnętrzny)\b|доступ запрещ|превышено время|внутренняя ошибка|ошибка сервера|слишком много запросов/,
  // Chinese, Japanese, Korean
  /(?:请求|連接|连接|查询|服务器?|系统)(?:失败|超时|错误|异常|繁忙)|(?:权限不足|没有权限|无权访问|内部错误)|(?:接続|通信)(?:に失敗|エラー|できません)|タイムアウト(?:しました|エラー)|(?:サーバー?|内部)エラー|アクセス(?:が)?拒否|권한이 없|서버 오류|시간(?:이)? 초과/,
]

/** Refusals in other languages. From a tool that reads or searches they may be an ordinary answer. */
export const FOREIGN_REFUSALS: readonly RegExp[] = [
  /\b(?:konnten?|kann|können|wurden?|ist|sind) (?:[\wäöüß]{1,16} ){0,3}nicht (?:[\wäöüß]{1,20} ){0,2}(?:werden|gefunden|möglich|erlaubt|zulässig|gültig|vorhanden|verfügbar|storniert|gebucht|geändert|gespeichert)\b|\bfehlgeschlagen\b|\bungültige[rsnm]? [\wäöüß]{2}|\b(?:existiert|existieren) nicht\b|\bbereits (?:vergeben|storniert|vorhanden|belegt|gebucht)\b/,
  /\bintrouvables?\b|\bn['’](?:a|ont|est) pas (?:pu être|été (?:trouvé|effectué|enregistré)|possible|autorisé|disponible|valide)|\bn['’]existe pas\b|\b(?:a|ont) échoué\b|\b(?:est|sont) (?:invalides?|expirée?s?|refusée?s?)\b|^impossible d[e'’]/,
  /\bno (?:se (?:pudo|puede|ha podido|han podido|pudieron)|fue posible|es posible|está permitid[oa]|existe) |\bno existe\b|\b(?:no (?:es )?válid[oa]|inválid[oa])\b|\bha (?:fallado|caducado|expirado)\b|\bfue rechazad[oa]\b/,
  /\bnão (?:foi possível|pode ser|pôde ser|é possível|é permitid[oa]|existe)\b|\b(?:não (?:é )?válid[oa]|inválid[oa])\b|\bfalhou\b|\bfoi (?:recusad[oa]|rejeitad[oa])\b/,
  /\bnon (?:è (?:stato )?possibile|può essere|esiste|è valid[oa]|è consentit[oa])\b|\bimpossibile [a-z]|\bè (?:scadut[oa]|fallit[oa])\b|\brifiutat[oa]\b/,
  /\b(?:kon|kan|kunnen) (?:[a-z]{1,16} ){0,2}niet (?:[a-z]{1,16} ){0,2}worden\b|\bbestaat niet\b|\bis (?:ongeldig|mislukt|verlopen)\b|\bnie (?:można|udało się|istnieje|znaleziono)\b|не (?:найден|удалось|может быть|существует)/,
  /(?:操作|提交|支付|预订|取消|更新|创建)失败|(?:不存在|不可用|已过期|无效)[。！]?$|(?:できません(?:でした)?|見つかりません(?:でした)?|失敗しました)[。]?$|(?:할 수 없습니다|실패했습니다|찾을 수 없습니다)[.]?$/,
]
