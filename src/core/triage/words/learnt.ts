/**
 * What words say for what a post does, in log-odds, learnt from the labelled posts of `test/posts` and made by
 * `node test/bench/learn.ts --write`: a feature, then its weight for each of `DOINGS`. A feature is one to three words in
 * a row (`^` begins and `$` ends a sentence), the place of the sentence (`@first`) or a cue that a rule found (`#did`).
 * What stands here has earned its place on at least three sentences; what a person wrote by hand is in the other files.
 */
export const LEARNT = `
@always	-0.93	-0.07	-1.68	-1.40	-1.21
!	-0.10	-0.65	-0.22	0.06	-1.45
! $	0	-0.42	0	0	-0.14
#admits	-1.18	0	0	1.26	0
#announces	-0.91	-1.66	0	2.51	-0.88
#around	1.13	0.11	3.83	-0.41	-0.31
#bad	0	0.64	-0.32	-0.46	0.52
#calls	0	0	0	0.29	0
#claims	-0.23	0	-0.70	0	-1.65
#contrast	0	0.47	0.15	-0.77	0.48
#deflects	-0.53	-0.39	0	-0.06	-0.06
#did	3.22	0.37	-0.17	1.15	1.65
#dunno	-0.34	-0.46	0	-0.36	-0.91
#elsewhere	0.92	0	0	0.60	-0.76
#experience	1.74	-0.94	0.20	2.71	0
#failure	2.17	2.32	-0.60	-1.19	3.71
#found	-1.19	-1.55	-0.76	0.74	-0.90
#good	0.17	-0.08	0	-0.28	-0.38
#handled	0.95	0	0	1.37	0.38
#instructs	-0.21	-1.59	0.11	0.09	-0.72
#long-ago	-0.13	0	0	0	0
#looked	0.21	0	0	0	-1.28
#mends	-0.37	-0.54	-0.38	0.72	0
#news	0	-0.94	0	0	0
#other	0	-0.27	0	0	0
#over	-0.28	0	0	-2.18	0
#own-thing	0	0.16	0	-0.72	0
#pleased	-2.02	0	0	0	0
#points-back	0	0	0	0	-0.35
#promises	-0.52	-0.81	-0.22	0	-1.65
#question	-0.80	0.68	-1.03	-2.53	-0.72
#receives	-0.05	-1.18	0	0	0
#relapse	-1.91	0	0	0	0
#same	0	3.42	-0.58	-1.17	0.28
#shares	0	-0.08	-0.53	0.39	0
#still	-0.15	0.36	0	-0.16	0.11
#success	1.25	-1.76	0.62	1.67	-1.45
#suffers	-0.09	1.92	-1.07	-1.27	0.69
#taken-back	-0.12	0	0	-0.75	0
#thanks	0	-0.56	-0.76	0.42	-0.33
$	-0.88	-0.44	-1.60	-1.33	-1.14
.	0.06	-0.60	0.54	0.21	0
. $	0.38	0.06	0.22	0.42	0.45
. .	0	0.07	0	-0.17	0.29
. . $	-0.06	0.17	-0.22	0	0.52
. . .	0.14	0	0	0	0
. . csrf	0	0	0.36	0	0
. 0	0.14	0.30	0.33	0.20	0
. 0 $	-1.62	0.18	-0.83	0	-0.10
. 0 .	-0.29	0	0.29	0.18	-0.07
. 0 0	0	0	0	0	0.48
. 0 :	-0.72	-0.87	0	0	0
. 0 again	0.65	0	0	0	0
. 0 all	0	0	0.46	0	0
. 0 and	0	-0.16	0	0	0.22
. 0 beta	0.12	0	0	0	0
. 0 has	0	0	0	0.22	0
. 0 is	0	-0.26	0.41	0	0
. 0 it	-0.55	0.11	0	0	0
. 0 it's	0.16	0	0	0	0.34
. 0 on	0.83	-0.12	0.96	-0.65	0
. 0 still	0	0.50	0	0	0.69
. 0 to	-1.22	0	0	0	-0.41
. 0 v0	0.10	0	0	0	0.42
. 0 xxx	0	0.48	0	0	0
. com	0	0	0.29	0	0
. config	1.36	0	0	0	0
. cs	0.13	0	0	0.23	0
. csrf	0	0	0.36	0	0
. csrf cookie	0	0	0.36	0	0
. e	-0.29	0	0	0	0
. e .	-0.29	0	0	0	0
. env	0	0	0	0	0.13
. example	0	0.21	0	0	0
. g	0	-0.09	0	0	0
. g .	0	-0.09	0	0	0
. io	0	0	0	0	0.16
. json	0	0	0	0	0.43
. jwt	0	0	0	0	-0.13
. log	0.54	0	0	0	-0.34
. py	0	0	0	-0.05	0
. the	0.10	0	0	0	0
. x	0	0	0.10	0.18	0
. xml	0	0.48	0	0	0
. xxx	0.41	0	0	0	0
0	0.10	0	-0.37	0.48	0.21
0 $	-0.31	0	-0.14	-0.24	-0.42
0 .	-0.22	0.46	0	-0.20	-0.41
0 . $	-0.65	1.22	-1.19	-1.13	-0.17
0 . 0	0	0.54	0.25	0	0
0 . x	0	0	0.13	0.18	0
0 0	-0.05	0.39	0	-0.75	-0.24
0 0 .	-0.06	0	0	0	0
0 :	-0.60	0	-0.28	-0.85	0
0 : the	0.50	0	0	0	0.26
0 again	0.14	0	0.32	0	0.22
0 all	0	0	0.80	0	0
0 and	0.08	-0.15	0	0	0
0 and 0	0	0	0	0.26	0.07
0 as	0.53	0	0	0	0.60
0 beta	0.12	0	0	0	0
0 comes	0.69	0.67	0	0	0.07
0 days	-0.21	0	0	-0.13	-0.25
0 for	-0.33	0	0	0	0
0 from	1.52	0	0	0.39	0
0 h	0.21	0.14	0	0	0
0 h 0	0.05	0	0	0.39	0
0 has	0	-0.17	0	0	0
0 hours	-0.33	0	0	0	0
0 if	0	0.68	0	0	0.42
0 is	0	0	0	0.66	0
0 ist	0	-0.26	0	0	0
0 it	-1.01	0.86	0	-0.22	0
0 it works	-0.59	0.68	0	-0.34	0
0 it's	0	0	0	0	1.20
0 logs	0	-0.18	0.62	1.21	0
0 minutes	0	0	0	0.26	0
0 ms $	0	-0.21	0	0	0
0 no	0.15	0	0	0	0
0 now	0	-0.28	0	-0.25	0
0 ok	-0.99	0	0	0	0
0 on	0	-0.14	0.84	-0.84	0
0 on the	0.16	0	0	0	0.18
0 page	0	0	0	0	0.21
0 s	0.20	0	0	0	0
0 seconds	0.48	0	0	0	0
0 so	0	0	0	0.12	0
0 still	0	0.56	0	0	1.38
0 to	-0.49	0	0	-0.34	-0.57
0 to 0	-0.59	0	0	0	-0.12
0 today	0	0	0	0.06	0
0 uhr	0	0	0	-0.15	0
0 utc	0	0	0	0	0.13
0 v0	0.10	0	0	0	0.42
0 v0 .	0.10	0	0	0	0.42
0 vs	0	0	0	0.54	0
0 was	0	0	0	-0.33	0
0 we	0	0.08	0	0	0
0 which	0	0	0	0.26	0
0 with	0.37	0.14	0	0	0.11
0 with xxx	0	0	0	0	0.20
0 works	0.50	0	0	0	0
0 xxx	0	0.55	0	-0.06	0
0fa	-0.07	0	0	0	-0.40
0h0	-0.30	0	0	0	0
0k	0	-0.25	0.20	0.65	0
0nd	0	0.56	0	0	0
0s	0.83	0	0	0	0
0th	0.09	0	0	0	0
:	0.35	0.27	0.07	0	0.16
: $	-0.46	0.16	0.09	0	-0.34
: 0	-0.06	-0.25	-0.11	-1.12	0
: 0 $	-0.33	0	0	0	0
: 0 .	0.38	0	0	0	-0.39
: 0 :	-0.90	0	0	0	0
: 0 utc	0	0	0	0	0.13
: a	0.20	-0.40	0.10	0	0
: after the	0	0	0	0	0.41
: all	0	0	0	0	-0.45
: an	0	0	0	0.20	0
: auth	0	-0.08	0	0	0
: client	-0.15	0	0	0	0
: client id	-0.15	0	0	0	0
: error	0.72	0	0	0	0
: error sending	0	0	0	0	0.07
: firefox	0	0	0	0.29	0
: i	0	0	0	0.70	-0.14
: identical	0.41	0	0	0	0
: is	0	0.07	0	0	0
: it	0	-0.27	0	0	0
: my	0	1.14	0.50	0	0
: no	0	0	0	0	0.59
: oauth	-0.34	0	0	0	-0.35
: oauth 授权失败	-0.08	0	0	0	-0.05
: one	0	0	0	1.23	0
: redirect	0	0	0	0	-0.22
: redirect uri	0	0	0	0	-0.13
: same	1.14	0	0	0	0
: sso	0	-0.93	0	0	0
: the	-0.43	0	-1.13	0.25	0.28
: this	0	0	0	0.73	0
: token	0.74	0	0	0	0
: token expired	0.23	0	0	0	0
: token 交换请求失败	0.09	0	0	0	0.18
: true	0.39	0	0	0	0.14
: unable	0	0	0	0	0.16
: unable to	0	0	0	0	0.16
: with	0.32	0	0.65	0	0
: works	0	0	0.76	-0.15	0
: works .	0	0	0.79	-0.07	0
: xxx	0	0.53	-0.24	-0.57	-0.06
: xxx $	-0.22	-0.30	0.63	0	0
: xxx .	-0.46	0	0	0	-1.00
: xxx is	0.19	0	0	0	0
?	-1.14	-0.11	-0.60	-0.75	-0.71
? $	-1.30	-0.14	-0.48	-0.58	-0.45
@first	-0.84	-0.44	-0.99	-0.25	-1.09
@last	-0.34	-0.07	-0.52	-0.12	-0.17
@mid	-0.16	0.98	-1.01	-1.46	-0.44
@only	0.41	-0.65	0.15	0.91	0.63
^	-0.88	-0.44	-1.60	-1.33	-1.14
^ 0	-0.91	0.48	0.26	0.15	0.59
^ 0 .	0	-0.19	0.46	0	-0.69
^ 0 :	0	0	0	0	0.27
^ 0fa	0.18	0	0	0	0
^ :	0	-0.61	0	0.77	0
^ a	0	0.29	0.40	-0.21	-0.24
^ a fresh	0	0	0.37	0	0.11
^ a login	0	0	0	0	-0.26
^ a reboot	0	0	0.27	0	0
^ actual	-0.06	0	0	0	0
^ after	-0.42	0.23	0	0	0
^ after the	0.17	0.07	0	-0.35	0.19
^ ah	0	-0.11	0	0	0
^ all	-1.39	0	0	0	0
^ always	0	0	0	0	1.16
^ an	0	0	0.15	0	0
^ and	-0.76	-0.94	0	-0.88	0
^ and if	0	0	0.05	0	0
^ any	0	0.23	0.64	0	0
^ any ideas	0	0.12	0	0	0
^ as	0	0.23	0	0	0
^ as a	0	0	0.66	0	0
^ as far	0	-0.05	0	0	0
^ as of	0	0	0	0	0.30
^ at	0	0.17	0	0	0
^ at the	0	0.23	0	0	0
^ authorize	0.59	0	0	0	0
^ back	0	0	0.59	0	0
^ back on	0.27	0	0.29	0	0
^ bei	0	0.38	0	0	0
^ bonjour	0	0.06	0	0	0
^ build	0	-0.39	0	0	0
^ but	0	0.61	0	0	-0.34
^ by	-0.13	0	0	0	0
^ cache	0.77	0	0	0.44	0
^ calling	0	0	0	0	0.07
^ can	0	0.65	0	0	0
^ can't	0.36	0.20	0	0	0
^ cas	-0.47	0	0	0	0
^ changed	0.38	0	0	1.43	0
^ changing	0.18	0	0	0	0
^ changing the	0.18	0	0	0	0
^ chrome	0	0	0	0	0.46
^ chrome and	0	0	0	0	0.45
^ close	0	0	0.40	0	0
^ close the	0	0	0.46	0	0
^ closing	0	0	0	-0.10	0
^ configure	-0.28	0	0	0	0
^ confirmed	-0.44	0	0	0	0
^ console	-0.17	0	0	0	0
^ cookie	1.13	0	0	0	0.43
^ cookies	0.69	0	0	0	0.32
^ corrige	0	0	0	0.38	0
^ corrige et	0	0	0	0.38	0
^ could	-0.20	-0.56	0	0	0
^ could be	0	-0.05	0	0	0
^ could you	0	-0.19	0	0	0
^ curl	1.23	0.21	0	0	0.50
^ das	0	0.20	0.23	0	0
^ debug	0.61	0	0	0	0
^ deleted	0.11	0	0.36	0	0
^ deleting	0	0	0.76	0	0
^ did	0.64	0.43	0.25	-0.08	0
^ did it	0	0	0	0	0.54
^ did you	0	-0.22	0	0	0
^ die	0	0	0	0.72	0
^ do	0	0.05	0	0	0
^ does	0	0.24	0	0	0
^ done	0	0	0	0.70	0
^ e	-0.82	0	0	0	0
^ each	0.41	0	0	0.15	0.32
^ each time	0	0	0	0	0.56
^ either	-0.21	0	0	0	0
^ en	0	0	0.71	0	0
^ environment	-0.43	0.63	0	0	0
^ error	-1.34	0.17	0	0	-1.79
^ exactly	0	0.69	0	0	0
^ expected	-0.25	0.73	0	0	0
^ failed	0	0.18	0	0	0.35
^ firefox	0	0	0	0	0.46
^ first	-0.08	0	0	0	0
^ for	0.60	0	1.22	-0.32	0
^ for me	0.16	0	0	0	0
^ for the	0.16	0	0.90	0	0
^ for us	0	0.35	0	0	0
^ found	0	0	0	0.54	0
^ found it	0.32	0	0	0.66	0
^ from the	-0.13	0	0	0	0
^ funny	0	0	0.67	0	0
^ github	0.69	0	0	0	0
^ going	0.23	0	0	0	0
^ good	0	-0.83	0	0	0
^ google	-1.55	0.23	0	0	0
^ got	-0.25	0	0	0.64	0
^ gp	0	0	0.24	0	0
^ gp saml	0	0	0.24	0	0
^ great	0	0	0	-0.06	0
^ have	0	-0.29	0	0	0
^ hello	-0.41	0.46	0	-0.48	-0.12
^ hello $	0	-0.44	0	0	0
^ hey	-0.10	-0.09	0	0	0
^ hey u0	0	-0.12	0	0	0
^ hi	-0.25	0.27	-0.17	-0.33	0
^ hier	0	0	0	0.87	0
^ home assistant	0	0	0	0	0.05
^ how	0	0.06	0	0	0
^ http	0	0	0	0	0.09
^ i	-0.46	0	-0.27	0	-0.14
^ i believe	0	0.24	0	0	0
^ i can	0	0.17	0	0	1.25
^ i did	0	-0.38	0	0	-0.09
^ i don't	0	0.38	0	0	0
^ i got	1.19	0	0	1.48	0
^ i had	0	-0.81	0	0	0
^ i made	-0.09	0	0	0	0
^ i moved	0	0	0	0.19	0
^ i only	0	-0.07	0.13	0	0
^ i put	0	1.09	0	-0.46	0
^ i removed	0	0	0.07	0	0
^ i tried	0	0	0	0	0.22
^ i was	0.17	0	0	0	0
^ i'd	-0.78	0	0	0	0
^ i'll	0	-0.28	0	0	0
^ i'm	0	0.16	0	-0.20	-0.20
^ i've	0.23	0	-0.70	0	0
^ i've got	0	0	0	0	0.12
^ idp	0	0	0	0	0.07
^ if	0	0	0.64	0	-0.93
^ if i	1.56	0.24	0.78	0.40	0
^ im	0	0.33	0	0	0
^ in	-0.17	0	-1.00	0	-0.45
^ in case	0	-0.19	0	0.96	0
^ installed	0	0.39	0	0	0.68
^ is	0	-0.48	0	0	0
^ issue	0	0	0	0	0.24
^ ist	0	0	0	0.06	0
^ it	-0.88	-0.79	-0.64	0	0.17
^ it is	0	0	0	0	1.04
^ it was	0	0	0	0.44	0
^ it's	-1.58	0	-0.76	0	-0.41
^ it's a	0.18	0	0	0	0
^ j'ai	0	0	0	0	0.39
^ ja	0.23	0.06	0	0	0.19
^ je	0	0	0	0	0.25
^ just	0	0	0	0	0.15
^ kc	0	0	0	0	0.54
^ last	0	0	0	0	0.42
^ latest	0	0	0	0	0.42
^ latest version	0	0	0	0	0.42
^ leaving	0	-0.94	0	0	0
^ log	-1.05	0.26	0	0	-0.35
^ log :	0	0.07	0	0	0
^ logging	-0.30	0	0.09	0	0
^ logging in	-0.10	0	0	0	0
^ login	-1.59	0	-0.95	-0.08	0
^ look	-0.13	0	0	0	0
^ looked	1.08	0	0	0	0
^ macos	0	0.73	0	0	0
^ made	-0.50	0	0	0	0
^ made a	-0.50	0	0	0	0
^ meme	0	0	0	0	0.31
^ mine	0	0.35	0	0	0
^ moin	0	0.16	0	0	0
^ most	-0.07	0	0	0	0
^ my	-0.87	0	-0.49	-0.05	-0.60
^ neither	0	0	0	0	1.27
^ never	0	0	0	-0.46	0
^ new	1.41	-0.63	0	1.42	0
^ next	0	0	0	0	0.38
^ nginx	0	0	0	0	0.41
^ no	-0.30	0	0	-0.78	0.42
^ no 0	0	0	0	0	-1.05
^ no idea	0	-0.22	0	0	0
^ no login	0	0	0	0	0.28
^ no luck	0	0	0	0	0.30
^ nobody	0	-0.09	0	0	0
^ none	0	0	0	0	0.09
^ none of	0	0	0	0	0.71
^ not	-0.42	0	0.50	0	-0.14
^ not a	0	0	0.66	0	0
^ nothing	-0.36	0	0	0	0.13
^ nothing has	0	0	0	0	0.12
^ now	0	0	0	0	1.10
^ ntp	0	0	0	0	0.06
^ oauth	-0.10	0	0	-0.20	-0.09
^ oh	0.33	-0.29	0	0	0
^ ok	-1.35	-0.61	0	-1.09	0
^ okay	0	0	0	0.54	0
^ okta	-0.61	0	0	0	0
^ on	-0.24	0	0	-0.80	-0.62
^ on 0	0	-0.06	0	0	0
^ on the	0.10	0	0	0	0
^ one	0	0.29	0	-0.23	0
^ only	0	0.70	0.93	-0.58	0.63
^ open	-0.15	0	0	0	0
^ openconnect	0	0	0	0.63	0
^ other	0	0	0	0	0.09
^ our	0	0	0	-0.06	0
^ password	0	0	0	0	0.18
^ please	-0.74	0	0	-0.67	-0.40
^ po	0	0.63	0	0	0
^ press	0.35	0	0	0	0
^ put	0.91	-0.82	0	1.74	0
^ put the	0	-0.24	0	0	0
^ ran	0.33	1.04	0	0	0
^ re	0.19	0.63	0	0	1.40
^ read	0.76	0	0	0	0
^ regression	0.06	0	0	0	0
^ removed	0	-0.19	0	0.15	0
^ resolved	0	0	0	-0.53	0
^ resolved :	0	0	0	-0.53	0
^ restart	0.37	0	0	0	0.13
^ restart the	0	0	0	0	0.21
^ restarted the	0	0	0	0	0.30
^ restarting	0	0	0.95	0	0
^ result	0	0	0	0	0.40
^ rolled	0	0	-0.09	0	-0.07
^ same	-0.77	0.98	0	0	-0.27
^ same error	0	0	0	0	0.28
^ saml	0.76	0	0	-0.10	0
^ saml0aws	0.68	0	0.71	0	0
^ screenshot	-0.26	0.86	0.56	0	-0.22
^ screenshot $	0	0.05	0	0	-0.13
^ server	0	0.17	0	0.10	0
^ service	0	0.09	0	0	0
^ set	-0.70	0	0	-0.67	0
^ several	0	0.05	0	0	0
^ si	0	0	1.69	0	0
^ since	-1.00	0	0	-0.58	-0.14
^ since i	0	0	0	0	0.17
^ so	0	-0.66	0	0	0
^ so :	0	0	0	0	0.56
^ so i	0	0	0.61	0	0
^ so the	0	0	0	0.16	0
^ solved it	-0.70	0	0	0	0
^ some	-0.49	0	0	0	0
^ sorry	-0.90	0	0	0.12	0
^ started	0	0	0	0.38	0
^ steps	-0.27	0.11	0	0	0
^ still	-0.92	0.19	0	0	0.32
^ switched	0.40	0	0	0	0
^ take	0	-0.09	0	0	0
^ tested	0	-0.72	0	0	0
^ thank	-0.16	0	0	-0.21	0
^ thank you	-0.16	0	0	-0.21	0
^ thanks	0	0.35	0	0	0
^ thanks $	0	-0.08	0	0	0
^ that	-1.83	-0.91	-0.24	0	0
^ that's	-0.58	-0.22	0	0.84	0
^ the	0.06	0	-0.31	0.53	0.33
^ the app	0	0	0	0.10	0
^ the browser	0.07	0	0	0	0.47
^ the first	0	0	0.21	0	0
^ the problem	-0.46	0	0	0	0
^ the web	0	0	0	0.16	0
^ the xxx	0	0	0.32	0	0
^ there was	0.33	0	0	0	0
^ there's	0	0	0	0.10	0
^ they	0.84	-0.60	0	0.88	0
^ this	0	-0.63	-0.26	0	0
^ this is	0.70	0	0	0	0
^ thx	-0.51	0	-0.12	0	0
^ to	-0.24	0	0	0	0
^ to get	0	0	0.41	0	0
^ today	-0.32	0	0	0	0
^ took the	0	0	0	0.29	0
^ tried	0	-0.71	0	-0.06	0.86
^ tu	0	-0.08	0	0	0
^ two	0.19	0	0.47	1.30	0
^ u0	0	0	0	-0.44	0
^ u0 now	-0.08	0	0	0	0
^ u0 thanks	0	0.15	0	0	0
^ u0 that	0	0.42	0	0	0
^ u0 u0	0	0	0	0	0.37
^ until	0	0	1.64	0	0
^ update	0	0	0	0.99	0
^ update :	0.18	0	0	0	0
^ upgrade	-0.18	0	0	0	0
^ upgraded	0	0	0	0.11	0
^ upgraded to	0	0	0	0.34	0
^ users	-0.40	0	1.03	0	0
^ v0	0	0	0	0.23	0
^ v0 .	0	0	0	0.70	0.06
^ was	0	0	0	-0.30	0
^ was the	0	0.17	0	-0.07	0
^ we	0.19	0	-0.15	0	0.36
^ we can't	0	0	0	0	0.57
^ went back	0	0	-0.43	0	0
^ what	-0.12	0.21	0	0	-0.49
^ what did	0.16	0	0	0.21	0
^ what i	-0.60	0	0	0	0
^ what's	0	0	0.11	0	0
^ what's left	0	0	0.29	0	0
^ when	0.43	0	0	0.09	0
^ when i	0.44	0	0.47	0	0.28
^ when you	0.16	0	0	0.41	0
^ whether	0.66	0	0	0	1.02
^ which	0	-0.72	0	0	0
^ why	0	0.40	0	0	0
^ with	1.16	0	1.46	0	1.52
^ with 0	-1.06	0	0	0	0
^ with that	0.12	0	0	0	0
^ with the	0.75	0.36	0	0	1.48
^ with xxx	0	0	-0.17	0	0
^ workaround	0	0	0.24	0	0
^ workaround :	0	0	0.24	0	0
^ x	-1.39	0	0	0	0
^ xxx	0.28	-0.25	0	0	0
^ yes	0.05	0	0.12	0	0
^ yes .	0	0.09	0	0	0
^ yes i	0	0.23	0	0	0
^ yes the	0	0	0	0.29	0
^ you can	0.38	0	0	0.31	0
^ 👍	0	-0.56	0	0	0
a	0	-0.22	-0.22	0.06	-0.22
a 0	-0.26	0	-0.28	0	0.38
a 0 .	0	0	0	0	0.27
a bit	0	-1.09	0	0.20	0
a colleague	0.24	0	0	0	0
a colleague's	0.21	0	0	0	0
a difference	0	0	0	0	0.80
a difference .	0	0	0	0	0.80
a different	0	0	0	0	-0.31
a fix	0	0	0	0.19	0
a har	0.92	0	0	0	0
a la	0	-0.09	0.49	0.06	0
a little	0	0	0.23	0	0
a local	0.36	0	0	0	0.23
a login	0	0	0	0	-0.56
a loop	-0.41	0	0	0	0
a month	-0.39	0	0	-0.09	0
a new	0.15	0	0	0.22	0.97
a new version	0	0	0	0	0.07
a private	0.33	0	0	0	0
a problem	-0.05	0	0	0	0
a provider	0	0	0.35	0	0
a random	0	0	0	-0.19	0
a random string	0	0	0	-0.09	0
a reboot	0	0	0.15	0	0
a reboot of	0	0	0.16	0	0
a reload	0	0	0	0	0.40
a restart	0	0	0	0	0.46
a restart of	0	0	0	0	0.70
a second	0	0	0	0	0.28
a short	0	0	0	0.23	0
a small	0	-0.26	0	0	0
a solution	0	0.52	0	0	0
a stack	0.08	0	0	0	0.41
a stack overflow	0.08	0	0	0	0.41
a stopgap	0	0	0.23	0	0
a test	0.43	0	0	0	0
a thing	0	0	0	-0.36	0
a user	-0.34	0	-0.06	0	0
a while	0	0	0	0.33	0
a while .	0	0	0.11	0	0
a xxx	0	0	0	0.85	0
a year	0	0	0	0	-0.32
aadsts0	0.10	0	0	0	0
aadsts0 .	0	0	0	0	-0.69
aadsts0 . $	0	0	0	0	-0.69
about	-0.46	0.14	-0.07	-0.82	0.15
about 0	0.10	0	0	0	0
about it	0	0	0	0	0.07
about the	0	0	0	0	0.62
above	0.62	0	0	0	0.78
above $	0	0	0	0.12	0
acc	0	1.10	0	0	0
accepted	0.07	0	0	0	0.24
access	-0.68	0	-0.13	-0.60	0
access token	0	-0.71	0	0	0
access token .	0	0	0	0.42	0
account	0	0	-0.11	0	-1.32
account and	0	0	0	-0.38	0
accounts	-0.14	0	0	-0.34	-0.06
activate	0	-0.19	0	0	0
active	0.50	0	0	0.14	0
actual	-0.19	0	0	0	0
actually	0.06	0	0	0	0
ad	0	0.28	0	0	0.16
add	-0.21	0	-0.18	-0.07	0
add it	0	0	-0.11	0	0
added	1.06	0	0.44	-0.49	0
added the	0	0	0	0	-0.23
adding	0.07	0	0	0	0
adding the	0.48	0	0	0	0
additional	0.10	0	0	0	0
additional context	0.23	0	0	0	0
address	0	-0.17	0	0.72	0.30
adfs	-0.16	0.46	0	-0.98	0
adfs 0	0	0	0	0	0.37
adfs 0 .	0	0	0	0	0.37
admin	0.17	0	-0.43	-0.43	0.14
advise	0.16	0	0	0	0
affected	0	0.13	0	0	0
affinity	0	0	0	0.16	0
afresh	0	0	0.47	0	0
after	0	1.23	0.41	0.48	-0.20
after 0 .	0	0	0	-0.21	0
after 0 hours	0	0	0	0.35	0
after i	-0.33	0.22	0	0	0
after it	0	0	0	0	0.42
after several	-0.09	0	0	0	0
after that	1.22	0	0.63	0	0
after that it	0	0	0.78	0	0
after the	0	0.16	-1.12	0	0.09
after the login	0	0	0	0.11	0
after the update	0.18	0	0	0	0.06
again	1.03	0	0.77	0.18	1.92
again $	-0.37	0	0	0	0.35
again .	0	0.40	-0.75	0.08	0.39
again . $	0	0.36	-0.58	0.24	0
again :	0	-0.80	0	0	0
again but	0	0	0	0.26	0
again for	0	0	0.66	0	0
again is	0	-0.19	0.33	0	0
again to	-0.11	0	0	0	0
again with invalid	0	0	0	0	0.79
age	0	0	0	0.13	0
ago	-0.88	0	0	0	-0.73
ago .	-0.37	0	0	0	-0.43
ago . $	-0.35	0	0	0	-0.41
ah	0	-0.11	0	0	0
alive	0.42	0	0	0	0
all	-0.28	0.64	-0.15	-0.14	0.36
all 0	0	0	0	0.65	0
all ?	0	-0.24	0	0	0
all ? $	0	-0.24	0	0	0
all i	0	0	0	-0.26	0
all is	0	0	0.16	0	0
all is well	0	0	0	0.17	0
all over	0.86	0	0	0	0.95
all over again	0	0	0	0	0.96
all the	0	0.38	0	0	0.45
all the same	0	0	0	0	0.71
all three	0	-0.32	0	0	0.22
alle	0	0	0	1.44	0
allow	0.17	0	0	0.84	0
alone	0	0	0	0	-0.08
along	-0.54	0	0	0	0
already	0.43	0	-0.80	-0.19	0
also	0.71	0.36	-0.08	0	1.07
altogether	0	0	0	0	0.19
always	0	0.38	0	0	1.30
always the	0	0	0	0	0.26
always the same	0	0	0	0	0.26
am	0	0.35	0	0	0
amplify	0.40	0	0	0.61	0
an	-0.22	0.24	-0.11	0	0
an app	0	0	0	0	0.17
an endless	0.26	0	0	0	0.33
an error	-0.13	0	0	0	0
an older	0	0	0	0.33	0
and	0.07	0	0	0.39	0
and 0	0.25	0	0	0	0.23
and 0 .	0.28	0	0	0.12	0.23
and a	0	0	-0.46	-0.73	0
and added	0	0	0.13	0	0
and after	0	0	0	0.63	0
and after that	0	0	0	0.26	0
and all	1.12	0	1.22	0.21	0.27
and all is	0	0	1.11	0	0.33
and am	0	-0.16	0	0	0
and client	0	0.30	0	0	0
and cookies	0	0	0	0.13	0
and everything	0	0	0.60	0	0
and from	0.22	0	0	0	0
and get	-0.63	0	0	0	0
and got	0	0	0	0	0.16
and has	0	0	0.53	0	0
and here	0	0	0	1.02	0.27
and i	-0.29	0	0	0	-0.65
and i'm	0.42	0	0	0.47	0
and in	0	0.12	0	0	0
and it	0	1.11	-0.24	0	0.18
and it's	0	0	0	0.20	0
and let	0	0	0	0	0.13
and login	0.13	0	0	0.18	0
and login works	0	0	0	0.18	0
and no	-0.27	-0.13	0	0	0
and not	-0.67	-0.18	0	0	0
and nothing	0.69	0	0	0	0
and now	0	0	0.55	0	0
and now it's	0	0	0.14	0	0
and off	0	0	0	0	0.29
and only then	0.19	0	0.75	0	0
and password	0	0.62	0	0	-0.46
and report	0	0	0	0	0.12
and restarted	0.26	0	0	0	0
and see	-0.93	0	0	0	0
and since	0	0	0	0.06	0
and since then	0	0	0	0.14	0
and so	0	0	0	0.22	0
and start	0	0.43	0.18	0	0
and starting	0	0	0.51	0	0
and still	0	0.66	0	0	0.36
and tell	0	-0.12	0	0	0
and that	0	-1.28	0	1.93	0
and the	0.44	0	0	0.65	0
and the login	0	0	0	-0.14	0
and the server	0	0	0	0	0.82
and then	0.20	0	-0.15	0	-0.87
and there	0	0.17	0.23	0	-0.11
and this	0	0.52	0	0	0
and went	0	0	0	0	0.53
and went through	0	0	0	0	0.55
and what	0.65	0	0	0	0
and xxx	0.22	0	0	0	0
and xxx .	1.16	0	0.40	0	0
and xxx on	-0.35	0	0	0	0
and yes	0.09	0	0	0	0
and yet	0	0.11	0	0	0
and you're	0	0	0.82	0	0
android	0	1.35	-0.08	-0.19	0
anew	0.66	0	0	0	1.80
angular	-0.13	0	0	0	0
anlegen	0	0.13	0.50	0	0
anlegen .	0	0	0.55	0	0
anlegen . $	0	0	0.55	0	0
anmelden	0	0.44	0	0	0
anmeldung	0.47	0	0	0.17	0
another	0	0.25	0	0	0.94
another one	0	0	0	0	0.24
answer	0	-0.14	0	0	0
answer is	0	0	0	0.24	0
answers	0	0	-0.10	0	0.18
any	-0.12	0.18	0	0	-0.62
any idea	0	0.14	0	0	0
any ideas	0	0.12	0	0	0
any more	0	0	0	0.40	0
anyhow	0	0	0	0	1.00
anyone	0	0.54	0	0	0
anyone else	0	0.07	0	0	0
anything	0	0.40	0	0	0
anything .	0.59	0	0	0	0.16
anything . $	0.59	0	0	0	0.16
anyway	-0.10	0	0	0	0
apache	0	0	0	0	0.07
api	-0.11	0	0	0.32	-0.78
api token	0	0.39	0	0	0
apiserver	0	0	0	0	0.64
app	0	0.09	-0.10	0	0
app .	0.38	0	0	0.08	0
app . $	0.19	0	0	0	0
app id	-0.21	0	0	0	0
app in	0	0	0.20	1.04	0
app neu	0.42	0	0	0	0
app's	0	0.70	0	0	0
appended	0.69	0	0	0	0
apple	0.22	0	0	0	0
apple's	0	0	0	0.27	0
application .	1.15	0	0	0	0
application . $	1.15	0	0	0	0
applications	0.44	0	0	0	0
apply	0	0	0	1.35	0
apps	0	0	0	0.38	0
apres	0.47	0	0.45	0	0
are	0	-0.20	0	0	-0.24
are back	0.39	0	0	0	0
are ok	0	0	1.15	0	0
are ok .	0	0	0.47	0	0
are the	0	-0.09	0	0	0
are there	0	0.92	0	0	0
aren't	-0.47	0	0	0	0
argocd	0	0	0.36	0	-0.23
argocd server	0.19	0	0	0	0
argocd server pods	0	0	0.32	0	0
around	0	-1.23	0.46	-0.74	0
array	0.13	0	0	0	0
as	0	0.46	0	-0.35	0.47
as a	0	0	0	0.22	0
as before	0	0.23	0	0	0.26
as ever	0	0.13	0	0	0.52
as ever .	0	0.13	0	0	0.52
as i	0	-0.78	0	0	0
as if	0	0.18	-0.05	0	0
as in	0.46	0	0	0	0
as it	0	0	0	0.18	0
as of	0	0	0	0	0.41
as of today	0	0	0	0	0.35
as soon	0	0.76	0	0	0
as soon as	0	0.76	0	0	0
as the	-0.13	0	0	0	0
as they	0	0	0	0.27	0.60
as u0	0.44	0	0	0	-0.07
as under	0	0	0	0.33	0
as under 0	0	0	0	0.33	0
as user	0	-0.21	0.12	0	0
as well	0.61	0.65	0	-0.08	0.46
as well $	0	0.51	0	0	0
as well .	0	-0.33	-0.48	0	0.39
as well ?	0	-0.11	0	0	0
as xxx	-0.08	0	0	0	0
as you	0	0.20	0.14	0	0
as you said	0	0	0.45	0	0
ask me	0.15	0	0	0	0
asked	0.30	0	0	0	0
asked for	0.16	0	0	0	0
asking	0	0	0	0.34	0
asks	-0.39	0	-0.23	0	-0.51
assertion	0.19	0	0	0	0
assigned	-0.32	-0.37	0	0	0
assigned to	-0.32	-0.37	0	0	0
assistant	0.06	0	0	0	0.22
at	0.07	-0.15	0.18	-0.25	-0.70
at 0	1.15	0	0	0	0
at 0 :	0.57	0	0	0	0
at all	-0.65	0	0	0	-0.11
at all ?	0	-0.26	0	0	0
at login	0	0	0	0	-0.54
at once	0.09	0	0	0	0
at present	0	0	0.07	0	0
at the	0	0	0	0	0.60
at the first	0	0	-0.07	0	0.20
at the moment	0	0.06	0	0	0
at xxx	0	0	0	0	0.16
attempt	-0.06	0	0	0	0
attempts	0.06	0	0	0	0
auch	0	0	0	0.30	0
auf	0	-0.19	0	0.13	0
auf 0	0	0	0	0.67	0
aussi	0	1.05	0	-0.24	1.09
auth	-0.57	-0.72	-0.53	-0.66	-1.39
auth .	0	0.53	0	0	0
auth :	0	-0.59	0	0	0
auth do	0.14	0	0	1.24	0
auth is	-0.27	0	0	0	0
auth oidc	0	0	0	0	-0.43
auth saml	0	0	0	0.21	0
auth0	-1.12	0	0	0	0
authelia	-1.59	0	0	0	-0.52
authenticate	0	0	0	0.52	-0.07
authenticate again	0	0	0	0.87	0
authenticating	0	0	0	0.32	0
authentication	-0.64	0	0	0	0
authentication failure	0	0	0	0	0.85
authentification	0	0.33	0	0	0
authorization	0	0	0	0	-0.48
authorize	0	0	-0.16	0	0
authorizing	0	0	0	0	0.38
auto	0	0	1.17	0	0
avail	0.10	0	0	0	0
avail .	0.09	0	0	0	0
avail . $	0.09	0	0	0	0
available	0	0	0	0.30	0
avant	0	0	0	0.29	0
avec	0.92	0	0	0.42	0
away	-0.10	0.27	0.56	0	-0.52
away .	0.09	0	0.22	0	0
away . $	0.09	0	0.22	0	0
away with	0	0	0	0.12	0
aws	0.18	-0.16	0	0.17	0
aws amplify	0.10	0	0	0	0
awx	0	0	0	0	0.55
az	0.87	0	0	0.69	0
az login	1.36	0	0	0.83	0
azure	0	0.50	-0.66	-0.10	-1.23
b0c	0	0	0	0	0.52
back	0.81	0	0.79	0	0.59
back $	-0.23	0	0	0.54	0
back .	0.65	0	0	0	0.49
back . $	0.65	0	0	0	0.49
back and	-0.30	0	0	0	0
back at	0	0	0	0	0.06
back at the	0	0	0	0	0.06
back in	0.06	0	0	0.86	0
back on	0.33	0	1.11	0	0
back on 0	0	0	0.37	0	0
back to	0	0.89	0	0	0
back to 0	0.57	0.28	-0.45	0	0
back to the	-0.33	0	0	0	0
back up	0	0	0	-0.53	0
backend	-0.05	0	0	0	0
balanceador	0	0	0	0.54	0
balancer	0	0	0	0.10	0
bar	0	0	1.12	0	0
base	0.89	-0.06	0.61	0	0
be	-1.08	-0.41	0	-0.70	-0.90
be ?	0	0.21	0	0	0
be ? $	0	0.21	0	0	0
be a	0	0	0	0	0.31
be fixed	0	0	0	-0.11	0
be good	0	0	0	0.25	0
be in	0.21	0	0	1.68	0
be in the	0	0	0	0.75	0
be sure	0.10	0	0	0	0
be xxx	0	-0.43	0	0	0
because	-2.12	0	0	0	0
because of	-0.52	0	0	0	0
been	0.14	0	-0.10	0.66	0
been looking	0.56	0	0	0	0
before	-0.08	0	0.81	-0.11	0
before .	0	0	0	0	0.33
before . $	0	0	0	0	0.33
before i	-0.14	0	0	0	-1.00
began	0	0.20	0	0	0
behind	0	0	0	0	-0.21
behind a	0	0	0	0.24	0
bei	0	0	0	0.07	0
bei mir	0	0	0	0.49	0
beim	0	0.31	1.25	0	0
being	-0.94	-0.59	0	0	0
below	0	0	0.58	0	0
besides	0	-0.11	0	0	0
beta 0	0	0	0	0.38	0
better	0.39	0	0	0	0
between	-0.71	0	0	-0.87	0
bit	0	-0.97	0	0.16	0
bitte	-1.17	-0.92	0	0	0
blame	0	-0.51	0	0	0
blank	0.11	0	0	0	1.13
bleibt	0	0	0	0	1.28
blocked	0	-0.09	0	0	0
blocks	0	0	0	0.43	0
bonjour	0	0.06	0	0	0
both	2.31	0	-0.26	0.96	0
both .	-0.68	0	0	0	0
both . $	-0.68	0	0	0	0
both of	0	0	0	0.73	0
bottom	0.23	0	0	0.60	0
box	-0.13	0	0	-1.10	0
box .	-0.61	0	0	-0.29	0
box . $	-0.61	0	0	-0.29	0
branch	0.30	-1.42	0	-0.25	0
brave	-0.14	0	0	0	0
brings	0	0	0.45	0	0
brings the	0	0	0	0	0.14
broken	0	0	0	0	0.60
broken .	0	0	0	0	0.44
broken . $	0	0	0	0	0.44
browser	-0.33	0.19	0	0	0
browser is	-0.17	0	0	0	0
browser's	0	0	0.25	0	0
btw	0	-0.09	0	0	0
bug	-0.49	0	0	0.37	-0.34
bug $	0	0	0	-0.20	0
bug .	0	0	0	0.22	0
bug . $	0	0	0	0.22	0
bugs	0	0	0	0.30	0
build	0.05	0	0	-0.27	0
build .	0.65	0	0	0	0
builds	0	0.17	0	0	0.38
built it	0	0	0	0	0.30
bundle	0	0	0	-0.10	0
business	0.63	0	0	0	0
busy	0.80	0	0	0	0
but	0.57	0.42	0.97	0	0.82
but an	0	0	0	0.43	0
but i	0.60	0	0.79	0.44	0.57
but it	0	-0.23	0.69	0	0
but not	1.05	0	0	0	0
but now	0	0.61	0	0	0
but the	0	0	-0.45	0	0
but then	0.48	0	0	0	0
but with	0	0	0	0	0.17
button	-0.07	0.54	0.32	-0.59	-0.92
by	-0.08	0	0.84	-0.24	-0.21
by a	0.27	0	0	0	0
by hand	0.90	0	0	0.06	0
by hand .	0.20	0	0	0	0
by hand and	-0.56	0	0	0	0
by itself	0	0	-0.16	0	0
by now	0.61	0	0	-0.53	-0.06
by one	0	0	0.33	0	0
by the	-0.27	0	0	0	0.51
by xxx	0	-0.13	0	0	0
c	0.74	0	0	0	0
c'est	0	0.16	0	0	0.59
ca	0	0	0.56	0	0.88
ca passe	0	0.08	0.36	-0.11	0
cache	0.82	0	0	0.61	0.24
call	-0.53	0	0	0	-0.90
callback	0.07	0	-0.70	-0.10	0
called	0	-0.18	0	1.00	0
calling	0.46	0	0	0	0
calls	0	-0.06	0	0	0
came	0	0.07	0	-0.22	0
can	-0.25	0.42	0	-0.11	0
can do	0	-0.16	0	0	0
can log	0	0	1.06	0	0
can log in	0	0	1.06	0	0
can see	0	0.40	0	0	0
can see the	0	0.20	0	0	0
can you	0	-0.66	0	0	0
can't	0	0.18	-0.09	-0.90	-0.33
can't be	0	0	0.32	0	0
can't get	0	0	0	0	0.55
can't log	0	0	-0.12	0	0
can't log in	0	0	-0.12	0	0
can't sign	0	0	-0.05	0	0
can't sign in	0	0	-0.05	0	0
captcha	0	-0.09	0	0	0.16
captcha .	0.58	0	0	0	0
captcha . $	0.58	0	0	0	0
care	0	0	0.15	0	0.10
care of	0	0	0.24	0	0
cas	0.09	0.63	0	0	0
case	-0.12	0	0	0.99	0
case .	0.10	0	0	0	0.36
case . $	0.10	0	0	0	0.36
case the	0	-0.24	0	1.11	0
cause	-1.22	0	0	1.19	-0.33
causes	0.31	0	0	0	0
ce	0	-0.09	0	0	0
center	0.77	0	0	0	0
cert	0	0	-0.10	0.55	0
cert file	0	0	0	0.43	0
certificat	0.24	0	0	0.28	0
certificate	0.53	0	0	0.26	0
certificate $	0	-0.28	0	0	0
certificate of	0.27	-0.19	0	0.93	0
certificate on	0	0	0.13	0	0
certificates	0	0	0	-0.42	0
chain	0	0	0.33	0	0
challenge	0.48	0	0	0	0
change	0	0	-0.61	0	0
change $	0	-0.36	0	0	0
change .	0.09	0	0	0	0
change . $	0.09	0	0	0	0
change anything	0.53	0	0	0	0.36
change in	0	0	0	-0.18	0
change on	0	0	0	0.52	0
changed	0.11	-0.17	0	0.66	-0.13
changed it	0	0.78	0	0.38	0
changelog	-0.14	0	0	0	0
changes	0	0.76	0.92	0	0
channel	0.23	0	0	0	0
check	0.11	0	0	0	0.18
check that	-0.25	-0.05	0	0	0
checked	3.30	0.16	-0.53	-0.57	-0.47
checked .	0.26	0	0	0	0
checked . $	0.26	0	0	0	0
chez	0.74	0	0	0.14	0
chez moi	0.83	0	0	0.17	0.18
choose	-0.10	0	-0.06	0.10	0
chrome	-0.26	0	0	-1.31	0
chrome 0	-0.48	0	0	0	0
chrome on	0.14	0	0	0	0
chrome the	0	0	0.40	0	0
chrony	0.77	0	0	0.29	0
claims	-0.13	0	0.21	0	0
clean	0.09	0	0	0	0
clear	-0.95	0	0	0.51	0
cleared	1.49	0	0	0	1.33
clearing	0	0	1.25	0	-0.05
clearing the	0	0	0.71	0	0
cli	0	0.47	0	-0.78	0
cli login	0	0.52	0	0	0
click	-1.17	0	0	0	-0.14
clicking	0.63	0	0	0	0
client	0	0.29	0.32	0.06	-0.18
client and	0	0	0.12	0	0
client id	-0.14	0	0	-0.29	-0.17
client id $	-0.27	0	0	0	0
client id is	0.76	0	0	0	0
client secret	0	0	0	0.85	0
clock	-0.06	-0.27	-0.33	0.13	0
clock was	0	0	0	1.29	0
close	-0.95	0	0	0	0
close the	0	0	0.32	0	0
closed	-1.30	-0.84	-0.15	0	0
closing	-0.71	-1.68	0	0	0
closing the	0	0	0	-0.14	0
cloud	-0.11	0.58	0.33	0	0
code	0.35	0.41	0	0.07	0
code .	-0.16	0	0	0	0
code . $	-0.16	0	0	0	0
code : 0	-0.12	0	0	0	0.09
code and	0	0	0	0.87	0
code is	0	0	0	0	0.87
code that	0	-0.15	0	0	0
code verifier	0.90	0	0	0	0
codes	-0.33	0	0	0	0
colleague	0.24	0	0	0	0
com	0	0	0.23	-0.74	0
come	0	0	-0.32	0.45	0
come back	0	0	-0.26	0.38	0
comes	0	0.77	-0.20	0	0
comes .	0	0	0	0.37	0
comes . $	0	0	0	0.37	0
comes back	0	0	0	0	-0.65
comes from	-0.11	-0.08	0	0	0
command	0.14	0	0	0	-0.34
comment	0	0	0.23	0	0
commit	1.07	0	0	0	0
compare	0	0.22	0	0	0
compared	0.65	0	0	-0.74	-0.11
complaint	0	0	0.20	0	0
complete	-0.22	0	0	0	0.27
compte	0.31	0	0	0.10	0
con	0.72	0.88	0.53	0	0.94
con la	0	0.06	0.72	0	0
condition	0	0	0	0.46	0
config	0	0.28	0	0	-0.66
config . php	0.35	0	0	0	0
configuration	-0.13	0	0	0.34	-0.48
configure	-0.43	0	0	0	0
configured	-1.20	0	0	0	-0.44
configured for	0	0.05	0	0	0
confirmed	-0.07	0	0	0	0
connect	-0.09	0	0	0.22	0
connect .	0	-0.29	0	0	0
connected	0.78	0.10	0	0.06	0
connecter	0	0.22	0	0	0
connection	0	0	0.31	0	0
connector	-0.21	0	0	0	0
connects	0.21	0	0	0.12	0
connexion	-0.45	0	0	0	0
consent	-0.42	0.25	0	-0.71	0
console	0	-0.34	0	0.46	-0.29
console .	0	0	0	0.34	0
console . $	0	0	0	0.53	0
console :	0	0	0.37	0	0
contact	0.21	0	-0.22	0	0
container	0.46	0	0	0	1.18
contains	0.09	0	0	0	0
continua	0	0	0	0	1.91
cookie	1.04	0.06	0.31	0.40	0
cookie . $	-0.07	0	0	0	0
cookie domain	0	0	0	0	0.24
cookie xxx	0.09	0	0	0	0
cookies	0	0	0.99	0.23	0
cookies .	-0.51	0	0	0	0
cookies . $	-0.51	0	0	0	0
cookies are	-0.10	0	0.28	0	0
cookies of	0.39	0	0	0	0
cookies of the	0.06	0	0	0	0
copy	-0.09	0	0	0	-0.19
core	0.46	0	0	0	0
correct	0	0	0	0	0.51
corrected	0.30	0	0	2.12	0
correlation	-0.66	0	0	0	0
corrige	0	0	0	0.73	0
corrige et	0	0	0	0.38	0
corrige et en	0	0	0	0.38	0
could	-0.21	0	-0.32	0.06	0.34
could be the	0	0	0	0	0.07
could not	0	0.47	0	0	0
could somebody	0	0.09	0	0	0
could the	0	0.11	0	0	0
could you	0	-0.22	0	0	0.19
couldn't be	0	0	0	0.16	0
counts	0	0	0	0.56	0
course	0.74	0	0	0	0
create	0	-0.09	0	0	-0.36
created	0	-0.68	0	-0.61	0.64
credential	0.08	0	0	0	0
credentials	-0.18	0.26	0	0	-0.23
credentials .	0	0.58	0	0	0
cs	0.13	0	0	0.23	0
csrf	0.15	0.28	0.33	0	-0.43
csrf cookie	0	0	0.57	0	0
cured	0.82	0	0	0.41	0
curl	2.05	0.84	0	0	0.50
currently	0	0.98	0	0	0
cursor	0	0	0.24	0	0
custom	0.33	0	0	0	0
custom domain	0.85	0	0	0	0
customers	0	0.27	0.29	0	0
da	0.60	0	0	0	0.90
daikin	0	0	1.09	0	0
damit	0	-0.13	0	0	0
danach	-0.48	0	0	-0.23	0
dann	-0.13	-0.39	1.42	0	0
dans	0	0	0	0.23	-0.28
darwin	0	0.10	0	0	0
das	-0.26	0	0	0	-0.40
data	0	0	0	0.40	0
database	0	0	0.11	0	0
date	0.22	0	0	0	0
davmail	0	0	0.52	0	0
day	-0.73	1.06	0	0	0
day one	0	0.32	0	0	0.49
days	0.18	0	0	-0.68	0
de	0.39	0	0	-0.19	1.00
de me	0.41	0.55	0	0	0
de passe	0	0	0	0.44	0
debug	0.97	-1.01	0	0	-0.53
debug logging	0.41	0	0	0	0
decoded	0.19	0	0	0	0
decoded the	0.42	0	0	0	0
default	0	0	1.13	-0.20	0
default .	0	0	0.23	0	0
default . $	0	0	0.23	0	0
default browser	0.53	0	0.35	0	0
deja	0	-0.10	0	0	0
del	-0.64	0	0	0	0
delete	0	0	1.25	0	0
delete the	0	0	1.03	0	0
deleted	1.22	0	0.52	0	-0.28
deleted and	0	0	0.89	0	0
deleting	0.66	0	1.28	0	0
deleting the	0	0	0.19	0	0
denied	0	0	0	0	0.84
denn	0	-0.06	0	0	0
deploy	-0.41	0	0	0	0
deployed	0.09	0	0	0.12	0
deployment	0.35	0	0.37	0	0
depuis	1.11	0	0	0.69	0.77
depuis 0	0.05	0	0	0.39	0
depuis 0 h	0.05	0	0	0.39	0
der	0.72	0	0	0.45	0
des	0	0	0	0.30	0
deux	0	0	0	0.35	0
dev	0	0	0	0	-0.70
developer	0	0.56	0	0	0
developers	0	0	0	0	-0.49
device	-0.46	0	0	0	0
dex	0	0	0	0.06	-0.51
did	0.70	0.12	-0.21	0.08	0.84
did everything	0	0	0	0.10	-0.08
did it	0.51	0	0	0.57	0
did not	0.32	0	0	0	0.65
did the	0	0.15	0	0	0
did you	0	-0.21	0	0	0
didn't	0	0.07	0	0	0
die	0.68	-0.45	0.37	0.60	-0.46
dies	0.46	0	0	0	0
differ	0	-0.16	0	0	0
difference .	0	0	0	0	0.22
difference . $	0	0	0	0	0.22
different	1.11	0	0	0	0
different .	0	0	0	0	0.78
different . $	0	0	0	0	0.78
disable	0.48	0	0.82	0	0
disable the	0.65	0	0.74	0	0
disabled	0	0	0.64	0	0
disallowed	0	0.65	0	-0.14	0
disallowed useragent	0	0.64	0	-0.13	0
disk	-0.08	0	0	0	0
do	0.86	0.52	0.69	0.20	0
do .	0	0	0	0.22	0
do . $	0	0	0	0.22	0
do get	0	0	0.36	0	0
do get in	0	0	0.13	0	0
do google	0.74	0	0	0.22	0
do i	0	0.16	0	0	0
do it .	0	0.21	0	0	0.99
do that	0	0	0.14	0	0
do the	0	0.06	0.50	-0.36	0
do with	-0.22	-0.58	0	0	0
do you advise	0	0	0.09	0	0
docker	-0.41	0.23	0	0	0
docs	0	0	0	0	-0.26
document	0	-0.21	0	0	0
does	0	-0.12	1.03	-0.39	-1.18
does .	0	0	0.35	0	0
does . $	0	0	0.35	0	0
does it	-0.49	0	0	0	0
does not	0	0.05	0	0	0
does the	0.11	-0.51	0.17	0	0
does xxx	0	-0.50	0	0	0
doesn't	-0.44	0.70	0	0	0.08
doesn't .	-0.54	0	0	0	0
doesn't . $	-0.54	0	0	0	0
doesn't do	0	0	0	0	-0.14
doesn't seem	0	0	0	0	0.09
doesn't seem to	0	0	0	0	0.09
doesn't work	-0.07	0	0	0	-1.00
doing the	0.25	0	0	0	0
domain	0	0	-0.37	0	-0.30
domain and	0	0	0	0.44	0
domains	-0.11	0.45	0	-0.19	0
dominio	0.12	0	0	0.71	0
don't	0	-0.42	-0.62	0	-0.79
done	0	-0.27	0	0.42	0
done .	0	0	0	0.29	0
done . $	0	0	0	0.29	0
dort	0	-0.40	0	0	0
double	0	0	0	0.26	0
doubt	0	-0.20	0	0	0
down	0	0	0	-0.32	0
down :	0	-0.24	0	0	0
down to	0.89	0	0.34	0	0
download	0	-0.75	0	1.53	0
drift	0	-0.25	0	0	0
drive	0.13	0	0.24	0	0
driver	0	0	0.40	0	0
drop	0	0	0	0	0.41
dropped	0.68	0	0.28	0.60	0
du	0	0	0	1.09	-0.08
due	0.16	0	0	0	0.24
during	-0.13	0	0	0	0
e	1.25	-0.07	-0.11	0.21	0.79
e .	-0.39	-0.13	0	0	0
e . g	0	-0.09	0	0	0
e0	0	0	0	0	0.26
each	0.39	0.28	0	0	0.73
each time	0.87	0.09	0.15	0	0.60
edge	0	0	0	0	1.06
edited	0.37	0	0	0	0
effect	0	0	0	0	1.28
either	0	-0.23	0	0	0.75
eks	0	0	0	0	-0.56
el	0	0	0	0.08	0
else	-0.05	0	0	0	-0.65
else ?	0	0.39	0	0	0
email	0.58	0.07	0	0.91	0
emptied	0.97	0	0	0	0
en	0.23	0	0.14	0.20	0.34
en el	0.52	0	0	0.67	0
en prod	0	0	0	0.38	0
enabled	-0.11	0	0	0	0
end	0	0	0.07	0.45	0.17
end it	0	0	0	0	0.06
ended	0.07	0	0	0.52	0
ended up	0	0	0	0.59	0
endless	0.26	0	0	0	0.33
endpoint	0	0	0	0	0.05
endpoints	-0.36	-1.08	0	0	0
ends	-0.11	0.78	0	0	0
ends after	0	0	0	0.27	0
enough	0	0	0.41	0	0
enter	0	0	0.76	0	0
entry	0.46	0	0	0.88	0
env	0	0	0	0.23	0
environment	0	0	0	0.46	-0.36
environment :	0.33	0	0	0	0
erreur	0.71	0	0	0	0
erro	-0.18	0	0	0	0.37
error	0.18	0.96	-0.40	-1.23	0.52
error $	-0.50	0.98	0	0	-0.32
error .	-0.44	0	0	0	-0.36
error . $	-0.33	0	0	0	-0.25
error 0	0.07	0.28	0	0	0
error 0 :	0	0	0	0	-0.56
error :	0.36	0.17	0	0	0.70
error : $	0	0	0	0	0.07
error is	0.12	0.78	0	0	0.29
error message	0	0.43	0	0	0.22
error sending	0	0	0	0	0.07
error sending request	0	0	0	0	0.07
error xxx	-0.16	0	0	0	0
errore	1.23	0	0	0	1.41
errors	0	0	0	0	-0.38
es	0	0	0	0.24	0
est	0.60	-0.34	0	0	-0.25
esta	0.46	0	0	0	0
et	0	0	0	0	0.12
et en	0	0	0	0.38	0
et en prod	0	0	0	0.38	0
eu	0.23	-0.35	0	0	0
even	1.08	0	0	-1.15	0.75
even though	0	0	0.27	0	0
ever	0	0	0.47	0	0.24
ever .	0	0.21	0	0	0.56
ever . $	0	0.21	0	0	0.56
every	0.27	1.63	0	0	1.10
every 0	0.26	0	0	0	0
every second	0	0	0	0	0.16
every time	0	0.28	0	0	1.11
every time .	0	0	0	0	0.79
everybody	0	-0.16	0.63	0.58	0
everybody in	0	0	0.69	0	0
everyone	0	-0.12	0	0	0
everything	1.02	0	0	0	0
everywhere	0	0	0	0	1.45
exact	-0.19	0	0	0.09	-0.51
exact same	0	0	0	0.13	0
exactly	-1.28	-0.06	0	-0.36	-0.23
exactly this	0	0.51	0	0	0
example	0	0.51	0	-0.57	-0.67
example app	0.34	0	0	0	0
except	0	0.33	0	0	0
exception	0	0.24	0	0	0
excluded	0.88	0	0	1.22	0
existing	0.23	0	0	0	0
existing users	0.39	0	0.12	0	0
exists	0.82	0	0	0	0
expected	-1.45	0.97	0	-0.34	-1.10
expired	0.09	0.05	0	0	0
expired .	0	0.81	0	0	0
expired . $	0	0.81	0	0	0
expires	0	0	0	0	0.82
f0	0.55	0	1.20	0.35	0
facing	0	1.70	0	0	0
factor	-0.12	0	0	0	-0.75
fail	0	0.31	0	0	0.37
failed	-0.68	0.77	-0.17	0	0
failed again	0	0	0	0	1.04
failed again with	0	0	0	0	0.79
fails	-1.66	0.12	-0.69	-0.25	0
failure	0	0.53	0	0	0.13
failures	0.22	0	0	0	0
false	0.66	0	0	0	0
faq	0	0	0	0.10	0
far	0.46	0	-0.56	0	0
far .	0.13	0	0	0	0.44
far . $	0.13	0	0	0	0.44
few	-0.06	0	0	0	0
few seconds	0	0.25	0	0	0
figured	-0.76	0	0	0	0
file	0.85	0	0	0.24	0
file .	0	0	0	0.67	0
file . $	0	0	0	0.67	0
files	0	0	0	0.26	0
fill	-0.37	0	0	0	0
fill in	-0.37	0	0	0	0
final	0	0	0	0	0.23
finally	0	0	0.39	0	0
fine	0	1.07	0.19	-1.23	-1.02
fine .	-0.19	0	0.50	0	0
fine . $	-0.11	0	0.52	0	0
fine but	0	0	0.21	0	0
fine now	-0.50	0	0	0	0
firefox	0	0	0	0.15	0.28
first	0	0.18	0.13	0	0.06
first and	0	0	0	0.77	0
first then	0	0	0	0.12	0
first time	0	0	0	0	-0.17
fix	-0.40	0	0.32	1.64	0
fix .	0	-0.21	0	0	0
fix . $	0	-0.21	0	0	0
fix for the	0	0	0	0.19	0
fix is	0	0	0.09	0.53	0
fix it	0	0.28	0	0	0
fixed	-0.71	0	-0.32	1.13	0.43
fixed .	-0.23	0	0	-0.95	0
fixed . $	-0.23	0	0	-0.95	0
fixed in	0	0	0	0.40	0
fixed it	0.47	0	0	1.39	0
fixed itself	0	0	0	-0.53	0
fixed now	-0.56	0	0	0.51	0
fixes	0	0	0	1.58	0
flag	0	0.28	0	0	0
flawless	0	0	0.58	0	0
followed	0	0	0	-0.05	0
followed the	-0.42	0	0	0	-0.34
for	-0.22	0	0.38	-0.16	-0.12
for 0	-0.19	0	0	-1.20	0
for 0 .	0	-0.61	0	0	0
for a	-0.33	0	0	0.13	0
for a while	0	0	0	0.64	0
for another	0.79	0	0.76	0	0
for me .	0.09	0.51	0	0	0.78
for me :	0	0.13	0.47	0	0.33
for me it	0	0	0.20	0	0
for months	-0.27	0	0	0	0
for months .	-0.14	0	0	0	0
for my	0	0	0	0.75	0
for now	0	-0.10	0.33	0	0
for now .	0	0	0.14	0	0
for some	0	0	0.76	0	0
for the	-0.22	-0.08	0	0	-0.42
for the moment	0	-0.65	0	0	0
for the oidc	0	0	0.77	0	0
for this	0.30	-0.28	0	0	0
for url	0	0	0	0	0.07
for url xxx	0	0	0	0	0.07
for us	0.61	0.54	0	0.43	0
for us .	0.36	0	0	0	0
for whoever	0	-0.86	0	0	0
for xxx	0	0	0.06	0	0.39
force	0	-0.25	1.63	0	0
forget	0	0	0	-0.05	0
form	0	0	-0.73	0	0
forward	-0.28	0	0	0	0
forwarded	0.14	0	0	0.34	0
forwarded proto	0.28	0	0	0	0
found .	0.25	0	0	0	0
found . $	0.25	0	0	0	0
found it	0	0	0	0.08	0
found it .	0.33	0	0	0	0
found no	-0.73	0	0	0	-0.31
fresh	-0.27	0	0.43	0	0.37
fresh install	0.19	0	0	0	0
friday	-0.38	0.70	0	0	0
from	0.74	0.49	-0.63	0.06	0
from 0	0	0	0	0.26	0
from 0 .	0	0	0	0.31	0
from ldap	0	0	0	0	0.51
from my	0.07	0	0	0.66	0
from source	0.59	0	0	0	0
from the	-0.25	0	0.31	0.43	-0.29
from xxx	0.32	0	0	0	0
from xxx to	0.31	-0.06	0	0	0
full	0	0	0	0	-0.25
fully	0	0	0.16	0	0
funny	0	0	0.67	0	0
fur	0.41	0	0	0	0
further	0	0	0	0.10	0.78
g	0	-0.19	0	0.37	0
g .	0	-0.09	0	0	0
g . xxx	0.41	0	0	0	0
gateway	0.24	0	0.23	0	0
gave	0.70	0	0	0	0
gcs	-1.43	0	0	0	0
geloscht	0.72	0	0	0	1.54
genau	0	0.50	0	0	0
generic	0	0.22	0	0	0
generic oauth	0	0.15	0	0	0
gestartet	1.07	-0.58	0	0.72	0
gestern	0	0.13	0	0	0
get	-1.09	0.24	-0.24	0	-0.09
get a	0	0	0	0	0.09
get in	0	0	0	0	0.11
get it	-0.40	-0.33	0	0	0
get it going	0	0	0	0	0.43
get the	0	0	0	0	0.37
get through	0	0	0.90	0	0
get xxx	0	0.48	0	0	0.57
gets	0	1.09	1.81	-1.62	0
gets a	0	0	0	0	0.12
gets a 0	0	0	0	0	0.12
gets in	-0.09	0	0	0	0
gets me	1.03	0	1.18	0	0
getting	0.12	0.80	0	0	0
gf	0.13	0	0	0	0
git	0.17	0	0	0.15	0
github	0	-0.18	0	0	0.47
github and	0	0	0	0.07	0
gitlab	0	-0.06	0	0	-0.22
give	-0.79	0.81	0	0	0
give it	0	0.06	0	0	0
given	0.40	0	0	0	0.27
given there	0.74	0	0	0	0.58
gives	-0.38	0	0	0	-0.20
glpi	0	0	0	0.58	0
glpi 0	0	0	0	0.60	0
glpi 0 .	0	0	0	0.60	0
gmail	0	0	0.23	0	0
go	0	-0.46	0.07	0	-1.31
go .	0	0	0	0.87	0
go . $	0	0	0	0.87	0
goes	0.27	0	0.57	0.20	0
goes away	0.34	0	0.91	0	0
goes on	0	0	0	0	1.53
goes through	0	0	0	0.37	0
goes through .	0.26	0	0.57	0	0
goes to	0	0.09	0	0	0
going	1.04	0.23	0.88	0	0.79
going again	0	0	0	0	0.17
going again .	0	0	0	0	0.18
going back	0	0	0.11	0	0
going back to	0.30	0	0.36	0	0
going to	0	0	0	0.66	0
gone	0.29	0	0.17	0.12	0
gone .	0.21	0	0.80	0	0
gone . $	0.21	0	0.80	0	0
gone away	0	0	0	0	0.08
gone away .	0	0	0	0	0.08
gone but	0	0	0	0	0.10
gone for	-0.17	0	0	0	0
good	-0.12	-0.39	0	0.12	0
google	-0.69	0.14	-0.66	-0.38	0
google console	0.75	0	0	0	0
got	-0.11	-0.82	0.74	0.89	-0.30
got it	0	0	0	0.09	0
got the	-0.73	0	0	0	0.83
got this	0	0	0.15	-0.35	0
gp	0.71	0	0	0	0
gp saml	0	0	0.17	0	0
gp saml gui	0	0	0.17	0	0
grafana	0.27	0	0	0	0
granted	0	0.22	0	0	0.64
graph	0	0	0	0	1.32
great	0	0	0	-0.62	0
great software	0	0.23	0	0	0
group	0.80	0	0	0	-0.46
guess	-0.69	0.88	0	0	0
guide	-0.41	0	0	-0.68	0
guys	0	0	0	0.14	0
h 0	0.05	0	0	0.39	0
ha	1.45	0.21	1.90	0	0
hacs	0.46	-0.06	0	0.95	0
had	0	-1.19	-0.32	1.57	-1.41
had a	1.15	0	0	0	0
had been	-0.66	0	0	0.15	0
had expired	0	0	0	0.42	0
had no	0	0.63	0	0	0
had run	0.23	0	0	0.56	0
had run out	0.23	0	0	0.56	0
had the	0	-0.06	0	0	0
had this	0	-0.20	0	-0.67	0
had to	1.36	0	0.47	0	0
had to be	0.44	0	0.05	0	0
half	-0.22	0.88	0	0	0.70
hand	0.83	0	0.43	0	0
hand .	0.20	0	0.23	0	0
hand . $	0.20	0	0.23	0	0
hand and	-0.56	0	0	0	0
handle	0	0	0.29	0	0
hands	0	0	0.32	0	0
hangs	0	0	0	0	0.17
happen	0.46	0	0	0	0
happen in	0.95	0	0	0	0
happens	0.32	0.27	0	0	-0.10
har	0.87	0	0	0	0
har file	0	0.05	0	0	0
hard	-0.31	0	-0.27	0	0
has	-0.09	0.46	-0.16	0	0
has a	0	0	0	0.21	0
has been	0	0	0	0.32	0
has expired	0	0.58	0	0	0
has expired .	0	1.16	0	0	0
has it	0.52	0.09	0	0	0.81
has no	0	0	0	0	-0.42
has the	-0.42	-0.13	0	0.08	0
has to	0	-0.55	-0.16	0.21	0
has to be	0	-0.39	0	0	0
has xxx	0	0	0.75	0	0
hasn't gone	0	0	0	0	0.08
hasn't gone away	0	0	0	0	0.08
have	-1.06	0	-0.58	-0.10	-0.56
have a	-0.29	0	0	0	0
have broken	0	0.43	0	0	0
have that	0	0.53	0	0	0
have the	0	0	0	0.59	0
have to	0	0	0.07	0	0
have to change	0	0.07	0	0	0
have to do	0	-0.32	0	0	0
having	0	0.55	0	0	0
having the	0.06	0	0	0	0
health	0.45	0	0	0	0
hello	-0.41	0.46	0	-0.48	-0.12
hello $	0	-0.44	0	0	0
helm	0.14	0	0	0	0
helm chart	0.14	0	0	0	0
help	0	0.24	0	-0.70	0.18
help me	0	0.41	0	0	0
help with	0	0	0	0	0.22
helped	0	0	0	0	1.05
helper	0	0.12	0	0	0
helps	0	-0.52	1.75	-1.10	0.05
helps .	0	0	0.31	0	0
helps . $	0	0	0.31	0	0
here	0	0	0	0	-0.58
here :	0	-0.43	0	0	0
here and	0	0	0	0	0.57
here i	0	0	0	0	0.37
here is	0	0	0	0.93	0
hey	-0.10	-0.09	0	0	0
hey u0	0	-0.12	0	0	0
hi	-0.25	0.27	-0.17	-0.34	0
hier	0	0.47	0	0.43	0.66
hilft	0	0.46	0.26	0	0.62
history	0	0	0	0.09	0
history .	0.24	0	0	0.10	0
history . $	0.42	0	0	0.19	0
ho	1.62	0	0	0	1.06
holds	0	0	0.53	0	0
home assistant	0.06	0	0	0	0.22
hopes	0	0.76	0	-0.77	0
host	0.10	0	-0.18	0.13	0.05
host and	0	0	0	0	0.46
hosting	0	0	0	0.19	0
hostname	0.14	0	0	0	0.56
hotspot	0.31	0	0	0	0
hour	0	0	0	0	-0.35
hours	-0.21	0	-0.87	0	0.77
hours .	0	0	0	0	0.29
hours . $	0	0	0	0	0.29
how	0	0	0	0	-0.69
how it	-0.56	0	0	0	0
http	1.00	0.74	0	0	0.48
http .	0	-0.19	0	0.38	-0.32
http . $	0	-0.23	0	0.41	-0.22
http code	0	-0.41	0	0	0
https	0.26	0	0	0	0
i	0.91	0.59	0.56	-0.62	-0.19
i .	-0.29	0	0	0	0
i . e	-0.29	0	0	0	0
i also	0	0	0	0	-0.48
i can	0.38	0.65	0	-1.08	0.52
i can log	0	0	0.09	0	0
i can see	0.25	0	0	0	0
i can't	0	-0.81	0	0	0
i can't get	0	0	0	0	0.17
i certificati	0	0	0	0	0.20
i could	0	0	0	0	0.09
i deleted	-0.27	0	0	0	0
i did	0	0	-0.12	0	-0.27
i do	0	0	0.52	0	0
i do get	0	0	0.47	0	0
i don't	-0.68	0	0	0	-0.45
i find	0	0.11	0	0	0
i found	0.41	0	0	0	-0.17
i get	0.56	0.93	-0.07	0	0
i get a	0	0	0	0	0.32
i got	1.25	0	1.38	0	0
i had	-0.13	-1.13	0.20	0	0
i had to	0	0	0.13	0	0
i have	0	0.86	0	0	0
i log	-0.63	0	0	0	0.07
i log in	-0.26	0	0	0	0.19
i made	-0.26	-0.58	0	0.09	0
i make	0	0.50	0	0	0
i never	-0.56	-0.76	0	0	0
i noticed	0.41	0	0	0	0
i only	0	-0.57	0.40	0	0
i pick	-0.10	0	0	0	0
i press	0	0	0	0	0.51
i put	0	0.92	0	-0.74	0
i read	0	0	0	0.11	0
i receive	0	0	0	0	0.07
i removed	0	0.14	0	0	0
i removed the	0	0	0.17	0	0
i run	0	0	-0.15	0	0
i still	-0.06	0	0	0	0
i switched	0	0	0.16	0	0
i take	1.05	0	0	0.66	0.80
i tested	-0.17	0	0	0	0
i think	-0.38	0	0	0	0
i tried	-0.21	0	0	0	0
i use	0	0	0	0	0.36
i want	0	0	0.21	0	0
i was	0.15	0	0	0	0
i was in	0.47	0	0	0	0
i went	0.07	0	-0.37	0	0
i'd	-0.94	0.26	0	0	-0.30
i'll	-0.86	0	0	-0.52	0
i'm	-0.16	0.86	-0.46	0	0.08
i'm in	0	0	0.54	0	0
i'm in .	-0.63	0	0.05	0	0
i'm logged	0.24	0	0	0.65	0
i'm logged in	0.52	0	0	0.65	0
i've	0.36	0.08	0	-0.08	0.19
i've a	0	0	0	0	0.47
i've been	1.40	0	0	0	0
i've got	-0.16	0	0	0	0
ich	0.97	0	0	0.22	0
id	0.13	0	-0.40	0.47	-0.10
id $	-0.27	0	0	0	0
id .	-0.20	0	0	0	0.13
id . $	-0.20	0	0	0	0.13
id and	-0.11	0	0	0	0
id is	0.76	0	0	0	0
id of	0	0	0	0	0.13
id token	0	-0.24	0	0	0
identical	1.09	0	0	-0.24	0.74
identity	0.12	0	0	0	0
idp	-0.35	0.36	-1.00	-0.08	0
idp .	0	0.22	0	0	0
idp . $	0	0.37	0	0	0
ids	1.00	0	0	0	0
if	-0.87	-0.57	0.39	-0.62	-0.86
if i	1.15	0.25	1.11	0.38	0
if i take	0	0	0	0.78	0
if it	-0.71	0	0	0	0
if it's	0.29	0	0	0	0
if you	-0.67	0	0	-0.11	0.13
il	0.10	0.08	0	0	0.73
im	0	0.28	0.11	0	0
image	0	0	0	0.92	0.08
immer	0	0	0	0	0.13
imported	0.18	0	0	0.49	0
impossible	0	0.64	0	0	0.19
in	0.10	0	0.39	0.27	-0.49
in $	0	0	0.61	0	0
in .	0	0	0.49	0.13	-0.30
in . $	0.23	-0.13	0.75	0.52	0
in 0 $	0	0	0.27	0	0
in 0 .	-0.17	0	0	0	0
in :	0	0	0.49	0	0
in a	0	0.54	-0.32	-2.01	0
in all	0.21	0	0	0	0.60
in an	0	-0.34	0	0	0
in any	0	0	0	0	0.26
in app	0	0	0	0	-0.09
in as	-1.23	0	0	0	0
in azure	0	0	0	0.26	0
in azure ad	0	0	0	0.78	0
in both	0	-0.28	0	0	0
in case	0	-0.15	0	0.86	0
in der	0	0	0.19	0	0
in gitlab	0	0	0	0.19	0
in it	0	0.26	0	0	0
in logs	0.24	0	0	0	0
in my	0.33	-0.25	0	0.61	0
in my case	0	0	0.50	0	0
in nextcloud	0.43	0	0	0	0
in now	0	0	0	0	0.19
in on	0	-0.25	0	0.33	0
in once	0.12	0	1.43	0	0
in once more	0.12	0	0	0	0
in our	0	0	0	0.21	0
in place of	0	0	0.70	0	0
in postman	0	0.78	0	0	0
in production	0	1.00	0	0	0
in progress	0	0.43	0	0	0
in so	0	0.80	0	0	0
in that	-0.46	0	0	0.34	0
in the	-0.19	0	0.06	-0.13	0.06
in the app	0.09	0	0	0	0
in the browser	-0.20	0.64	0	0	0
in the first	0	0	0	0	0.25
in the google	0.84	0	0	0	0
in the image	0	0	0	0.48	0.08
in the latest	-0.52	0	0	0	0
in the list	-0.08	0	0	0	0
in the oauth0	0	0	0.18	0	0
in the past	0	-0.28	0	0	0
in the same	0	0.70	0	0	0.44
in the sso	0	0	0	0.33	0
in the windows	0.08	0	0	0	0
in the xxx	0.19	0	0	0	0
in there	0.59	0	0	0	0.72
in through	0	0	0	0	0.06
in to	0.33	0	0	0	0
in to the	0.11	-0.19	0	0	0
in via	0	0	-0.15	0	0
in which	0	0	0	0.22	0
in with	-0.12	0	0.29	0.09	-0.15
in without	0	0	0.86	0	0
in works	0	0	0	0	0.30
in xxx	0.32	0	-0.33	0	0
in xxx $	0	0	0	0.18	0
in xxx .	0	0	0	0	0.75
in your	0.28	0.41	0	0	0
in your case	0	0.21	0	0	0
incident	0	-0.99	0	-1.31	-0.07
included	-0.23	0.36	0	0	0
incorrect	0	0	0	0	0.13
ingress	-0.07	0	0	0	0
insecure	0.16	0	0	0	0
install	0.78	0	0	1.06	0
installed	0.35	0	0.58	0	0
installed 0	0	0	0	0	0.14
installed 0 .	0	0	0	0	0.19
installiert	0	0	0	0	0.24
installing	0	0	0.15	0	0
instance	0	-0.15	0	0	0
instances	0	-0.15	0	0.15	0
instead	0.37	0	0.81	0	0
instead .	0.34	0	0.70	0	0
instead . $	0.34	0	0.70	0	0
instead of	-0.07	0	0	0	0
instead of the	0.38	0	0	0.20	0
integration	0.16	0	0.08	0.56	-0.07
interaction	0	0.16	0.25	0	0
interaction in	0	0.31	0	0	0
interaction in progress	0	0.31	0	0	0
internal	-0.92	0	0	0	0
into	-0.33	0	0.57	-0.43	-0.30
into .	0	0	0	0	0.08
into it	0	-0.16	0.12	0	0
into the	0.38	0	0.17	0	0
intranet	0	0	0	0	0.53
invalid	-0.90	1.41	0	0	0
invalid client	0	0.79	0	0	0
invalid redirect	0	0	0	0	0.05
invalid thumbprint	0	0	0	0	0.17
io	0	0	0	0	0.16
ip	1.10	0	0	0	0
iphone	0.85	0	0	0	0.61
is	0	0	0.43	-0.42	-0.39
is :	0.14	0	0	0	0
is : $	0.40	0	0	0	0
is a	-1.07	0	0	0	-0.14
is an	0	0.43	0	0	0
is another	0	0.11	0	0	0
is available	0	0	0	0.30	0
is back	-0.77	0	-0.06	-1.14	0
is back up	0	0	0	-0.53	0
is correct	0	0	0	0	0.35
is fine	0.36	0	-0.31	0	-0.26
is going	0	0	0.93	0.24	0
is gone	0	0	0	0.58	0
is good	0.07	0	0	0	0
is history	0.66	0	0	0	0
is impossible	0	0	0	0.32	0.27
is in	-0.10	0	0	0	0
is in the	-0.52	0	0	0	0
is in xxx	0	0	0	0.15	0
is invalid	0	0	0.24	0	0
is missing	0.44	0	0	0	0
is my	0	0	0.06	0	0
is no	0.24	0	0	0	0
is now	0.44	0	0	0	0
is ok	1.07	0.25	0	0	0.27
is ok $	0	0.14	0	0	0.34
is on	0	-0.24	0	0	0
is out	0	0	-0.39	0	0
is possible	0	0	0.26	0	0
is running	0	0	0.16	0	0
is that	-0.43	0	0	0	0
is the	0	-0.43	0	0.16	0
is the same	0.29	0	0	0	0.84
is there	0	0.62	0	0	0
is to	-0.40	0	1.45	0.11	0
is up	0	0	0.41	0	0
is well	0	0	0	0.17	0
is what	0.05	0	0	1.04	0.18
is what it	0.49	0	0	0	0.20
is working	0	-0.24	0	0	0
is xxx	0.58	0	0	0	-0.09
is your	0	-0.20	0	0	0
isn't	0	0.22	-0.60	-0.93	-0.89
isn't possible	0	0.21	0	0	0
issue	-0.87	0	-0.20	-1.58	0
issue for	-0.79	0	0	0	0
issue persists	0	0	0	0	0.49
issue was	0	0	0	-0.31	0
issuer	0	0	0	0.36	0
issues	0	0	0	-0.13	0
ist	-0.12	-0.82	0	0	0
it	0.44	-0.56	0.07	0.42	0
it $	0	0.13	0	0	0
it .	0	0	0	0.29	0
it . $	0	0	0	0.32	0
it :	0	-0.86	0	0	0
it : $	0	-0.68	0	0	0
it : the	-0.86	0	0	0	0
it ?	0	0.64	0	0	0
it ? $	0	0.64	0	0	0
it a	0	0	-0.07	0	0
it again	0	0	0.18	0	0
it again .	0	0	0	0	0.60
it again and	0	0	0	0.56	0
it and	-0.30	0	0	-0.43	0
it anew	0	0	0	0.44	0
it as	0	0	0	0	0.14
it as well	0.07	0	0	0	0.40
it at	0	0	0.45	0	0
it back	0	-0.19	0	0.46	0
it back .	0.21	0	0	0	0
it by	0	0	0	0.68	0
it doesn't	-0.48	0.84	0	0	0.34
it doesn't work	0.65	0	0	0	0
it ends	0	0.17	0	0	0
it fails	0	0	0	0	-0.27
it fixed	-0.20	0	0	0	0
it for	1.04	-1.00	0	1.14	0
it for me	0.36	0	0	0	0
it for us	0.24	0	0	1.07	0
it from	0.17	0	0	0	0
it goes	0.53	0	0.25	-0.35	0.44
it goes on	0	0	0	0	0.09
it going	0	0	0	0	0.42
it going again	0	0	0	0	0.18
it happens	0.29	0	0	0	0
it in	-0.75	0.51	-0.81	0.13	0
it in the	-0.43	0	0	-0.47	0
it into	0	0	0	-0.22	0
it is	0	0	0	0.13	0.80
it logs	0	0	0	0.38	0
it logs in	0	0	0	0.56	0
it never	0	0	0	0.40	0
it not	0	0	0	0.45	0
it now	0	0	0	1.32	0
it off	0.32	0	0	0	0
it on	0.26	0	0	0.78	0
it out	0	0	0	-0.42	0
it right	-0.83	0	0	0	0
it says	-0.42	0.44	0	0	-0.36
it says :	-0.24	0	0	0	0
it seems	0.69	0	0	-0.41	0
it seems to	0.14	0	0	0	0
it should	0.74	-0.54	0	0	0
it should be	0.65	0	0	0	0
it so	-0.46	0	0	0	-0.69
it still	0	0	0	0	-0.07
it the	0	0	0	0.29	0
it to	0.32	0	0	0.35	-0.12
it too	0	0	0	0.18	0
it took	-0.10	0	0	0	0
it was	0.21	-0.43	0	0	0
it was 0	0	0	0	-0.64	0
it was fine	0	0.29	0	0	0
it was the	0	0	0	1.10	0
it went	0	0	0.14	0	0
it will	0.26	0	0	0	0
it with	0.81	0	0	-0.32	-0.59
it works	0	0.26	0	-0.94	0
it's	0.33	0.12	0.12	0	0.41
it's an	0	0	0	0	0.89
it's back	-0.14	0	0	0	0
it's fine	0.98	0	0.25	0	0
it's good	0	0	0.21	0	0
it's in	0	0.50	0	0	0
it's not	0	0.08	0	0	0
it's ok	0.55	0	0	0	0
it's on	0	-0.39	0	0	0
it's running	0.19	-0.15	0	0.64	0
it's the	0.51	0	0	0.97	0.75
it's working	0	0	0.64	0	0
its	0.30	-0.93	0	0.29	-1.00
its own	-0.29	0	0	0	0
itself	-0.73	-0.15	-0.68	0	0.35
j'ai	0	0	0	0	0.67
j'obtiens	0	0.08	0	0	0.31
ja	0.11	0	0	0	0
january	0	0	0	-0.09	0
java	0	-0.06	0	0.73	0
je	0	0	0.25	-0.53	0
jest	0.60	0	0	0	0
jetzt	0	0	0	0.60	0
job	0.31	0	0.26	0	0
js	-0.61	0	0	0	0
jsessionid	0	0	0	0.09	0
json	0	0	0	0	0.30
jumpcloud	0	0	0	0.59	0
just	0	0	-0.67	-0.77	0
just the	0	0.32	0	0	0
jwks	-0.57	-0.21	0	0.49	0
jwt	0	0	0	1.91	-0.30
kann	0	0.06	0	0	0
kc	0.22	0	0	0	0.31
kc hostname	0	0	0	0	0.89
keeps	0	0.99	0.85	-0.25	0.80
keeps the	0	0	0.92	0	0
kept	0	-0.06	0	0	0
key	0	0	0	0.85	0.20
key and	-0.68	0	0	0	0
keycloak	-0.06	0.81	-1.02	-0.29	0
keycloak 0 .	0	0	0	0.10	0
keycloak identity	0.68	0	0	0	0
keys	0	0	0	0	-0.26
keytool	0	-0.65	0	0	0
killed	0	0	0	0.13	0
kind	0	-0.40	0	0	0
klappt	0	0	0	0.27	0
know	-1.29	-0.44	0	0	-0.69
known	0	0	0	-0.27	0
kommt	0	0.47	0	0	0
kubernetes	0	0.33	0	0	0.19
l'appli	1.15	0	0	1.35	0
la	0.58	0	0.80	1.16	0
la 0	0	0	0.18	0.38	0
la 0 .	0	0	0.18	0.38	0
lassen	0	-0.43	0	0	0
last	0	-0.14	-0.36	0.23	0
last night	0.58	0	0	0	0
last week	0	0.05	0	0	0
lately	-0.49	0	0	0	0
later	0	-0.31	0	0.05	0
latest	0	0.17	0	0.16	0
latest version	1.30	0	0	0.71	0.35
lauft	0.09	0.08	0	0	0
lax	0.64	0	0	0.67	0
ldap	0	0	0.55	0	0.12
le	0.48	0.30	0	0.33	0
le cas	0	0	0	0	0.45
le localstorage	0	0	0.47	0	0
leads	0	0	0	0	1.01
leave	0	0	0	0.35	0
leave it	0	0.23	0	0	0
leaving	0	-0.62	0	0	0
left	0.28	0	0	0.09	-0.14
let	0	-0.49	0.18	0	0
let me	0	0	0	0	-0.37
lets	0.48	0.87	1.85	-0.52	0.30
lets me	0	0	0	0	0.23
lets them	0	0	0.85	0	0
level	-0.31	0	0	0	0
lib	0	-0.16	0	0.28	0
license	0.59	-1.36	0	2.08	-0.32
license .	0	0	0	0	-0.13
license . jwt	0	0	0	0	-0.13
like	0.56	0.12	-0.05	0	0
like a	-0.77	0	0	0	0
like this	0	0	0	0.28	0
like this :	0.41	0	0	0.44	0
limit	0.40	0	0	0	0
line	0.82	0	0	0	0
lines	0.39	0	0	0	0
link	-0.20	0	0.54	0	0
link .	0.93	0	0.17	0	0
link . $	0.93	0	0.17	0	0
list	0.91	0	0	0	0
list .	-0.27	0	0	0	0
list . $	-0.27	0	0	0	0
listed	0.15	0.49	0	0	0
little	0.16	0	1.07	0	0
live	-0.35	-0.50	0	0	0
lives	-0.10	0	0	0	0
load	0	0.26	0	0	0
load balancer	0	0	0	0.10	0
local	0	0	0	1.10	-0.32
localhost	0.39	0.91	0	0	0.87
localstorage	0	0	0.41	0	0
location	0	-0.21	0	0	0
lock	0.35	0	0	0	0
locked	-1.18	0	0	0	0
locked out	-1.16	0	0	0	0
locked out .	-0.87	0.52	0	0	0
log	0.28	-0.19	-0.22	-0.64	-0.21
log :	-0.22	0	0	0	0
log in	0	0.93	0.36	0	0
log in $	0	-0.15	0	0	0
log in .	-0.09	0.49	-0.37	-0.17	0
log in :	0	-0.20	0.17	0	0
log in to	0	0	0	0	0.27
log in with	0	0	0.39	0	0
log with	0.61	0	0	0	0
logged	-0.07	0.06	-1.42	0.20	-0.17
logged in	0	0	0	0	-0.22
logged out	0	0	0	0	0.10
logging	0.61	0	0	0.08	0
logging in	-0.32	0	0	0	0
login	-0.78	0.33	0.32	-0.36	-0.84
login .	0	0.44	-0.31	0	0
login . $	-0.06	0	0	0	0
login and	0	0	0	0	0.63
login fails	0	0	0.35	0	0
login goes	0	0	0	0.34	0
login goes through	0	0	0	0.40	0
login in	0.08	0	0	0	0
login is	0	-0.78	0.20	-0.06	0
login is fine	0	-0.13	0	0	0
login ok	0.76	0	0	0	0
login page	-0.10	0	0	0	0
login page and	0	0	0.28	0	0
login passes	0	0	0.34	0	0
login popup	0	0	0	0	-0.40
login prompt	0.43	0	0	0	0
login request	0	0	0	0	-0.27
login the	0	0	0	0	0.86
login window	0	0	0.12	0	0
login with	-0.66	0	0.40	0	0
logins	0.13	0	0	0	0
logins are	0.53	-0.36	0	0.54	0
logins are ok	0	0	0.29	0	0
logout	0.63	0	0	0	0
logs	0.80	0	0	0.39	0
logs $	-0.79	0	0	0	0
logs :	0.13	0	0	0	0
logs in	0.26	0	0.35	0	0
logs in .	0	0	0	0.10	0
logs please	0.24	0	0	0	0
logs the	0	0	0	0	0.09
long	0	0	0	-0.57	0
longer	-1.45	-0.28	0	0	0
look	0	-0.61	-0.58	-0.86	0
look at	-0.37	0	0	0	0
looked	1.73	0	0	0	0
looked into	0	0	0.09	0	0
looked into the	0.17	0	0	0	0
looking	0.39	0	0	0	0
looks	-0.36	0	0	-0.46	-0.56
loop	-0.57	0.81	-0.40	0	0.87
loop is	0	0	0	0.75	0
lots	0	0	0	0	0.55
lots of	0	0	0	0	0.55
lower	0.20	0	0	0	0
luck	0.83	0	0	0	0
luckily	0	0	0.99	0	0
ma	0	0	0	0	1.08
mac	0	0.11	0	0	0
machine	0.29	0	0	0	0
macos	0	0.86	0	0	0
made	-0.21	-0.11	0	0.05	0
made a	0	0	0	-0.67	0.56
made a difference	0	0	0	0	0.80
made it	0	0	0	0.19	0
made the	0	0	0	0.39	0
mail	0	0	-0.35	0	0.72
mail address	0	0	0	0.17	0
main	0	0	0	0.64	0
mais	0.30	0	0.48	0	0
make	-1.10	0.30	0	-0.07	0
makes	-0.64	0.33	0.92	0	-0.26
makes it	0	0	1.28	0	0
makes the	0	-0.11	0	0	0
mal	0.45	-0.33	0	0.28	0
manifest	0.61	0	0	0.23	0
manual	0	0	0	0	0.76
many	0.70	0	0	0	0
many groups	0	0	0	0.46	0
marche	-0.34	-0.21	0	0	-0.25
marche plus	0	0	0	0	-0.15
match	0	0	-0.13	0	-0.47
matter	0	0	0	0	0.46
may	0	-1.65	-0.43	-0.06	0
may be	0	0	0	0	0.08
maybe	-0.60	0	0	0	0
me	0.75	0.97	0	-0.28	0.62
me $	0	0	0	0	-0.64
me .	0	0	0	0	0.15
me . $	0	0	0	0	0.15
me :	0.08	0.23	0.38	0	0.11
me connecter	0	0.22	0	0	0
me in	0	-0.60	-0.15	0.20	0
me in .	0	-0.35	-0.37	0.15	0
me into	0.23	0	0.30	0	0
me it	0	0	0.17	0	0
me out	0	0	0.53	0	0
me the	0.90	0	0	0	0
me to	0	0.46	0	0	0
me too	-0.37	0.34	0	0	0
me with	0	0	0	1.17	0
meanwhile	0	0.26	0.11	0	0
mellon	0	0	0	0	0.55
meme	1.22	0.06	0	-0.30	1.95
mended	0	0	0	0.31	0
mends	0	0	0	1.16	0
merci	0	0	0.43	0	0
merge	0	0	0.23	0	0
merged	0	0	0	1.99	0
message	-0.37	0	0	0	0.20
message .	0	0	0	0	0.08
message . $	0	0	0	0	0.08
message is	0.36	0	0	0	0
messages	0	0	0	0	0.97
metadata	0.18	0	0	0	1.40
metadata .	0	0	0	0	0.39
metadata . xml	0.51	0	0	0	0.53
metadaten	0.66	0	0	0.10	0
method	-0.76	0	0	0	-0.38
mfa	0	0	0	0.71	0
microsoft	-0.55	0	0	0	-1.10
might	0	-0.26	0	0	0
migrated	-0.51	0	0	0	0
mine	0	0.74	0	0.07	-0.13
minute	0	0.14	0	0	0
minutes	0	0	-0.24	0	0
mir	0	0	0	0.49	0
mismatch	0	0	0	0	0.81
mismatched	0	0.10	0	0	0.56
mismatched redirect	0	0.10	0	0	0.56
mismatched redirect uri	0	0.10	0	0	0.56
missed	0.52	0	0	0	0.09
missing	0	0	0	1.13	0
mit	0.05	-0.26	0	0.40	0
mit 0	0	0	0	0.61	0
mobile	0	0.22	0	0	0
mode	0	0	-0.89	0.27	0
mode .	0	0	0	0	0.11
mode . $	0	0	0	0	0.11
moi	0.48	0.17	0	0.06	0
moin	0	0.16	0	0	0
moment	-1.39	0.28	0	-0.20	0
mon	-1.01	-0.17	0	0	0
month	-0.32	0	0	-0.55	0
months	-1.20	0	0	0	0
months .	-1.07	0	0	0	0
months . $	-1.07	0	0	0	0
moodle	0	0	0	0	0.23
more	0.40	-0.46	0	0.71	0.16
more .	0	0	0	0	0.23
more . $	0	0	0	0	0.23
more and	0	-0.75	0.34	0.45	0
more on	-0.18	0	0	0.05	0
more on that	0	0	0	0.12	0
most	-0.19	0	0	0	0
most of	0	0.37	0.48	0	0
mostly	0.11	0	0	0	0
mot	0	0	0	0.44	0
mot de	0	0	0	0.44	0
mot de passe	0	0	0	0.44	0
mount	-0.08	0	0	0	0
mounted	0	0	0.55	0	0
move	0	0	0	0	-0.11
moved	0.06	0	0	0.35	0.22
moved the	0	0	0	0.76	0
ms	-0.49	0	0	0	0
ms $	0	-0.21	0	0	0
msal .	0	0	0.37	0	0
much	0	-0.73	0	0	0
must	0	0.08	0	0	-0.11
must be	-0.35	0	0	-0.31	0
my	0.12	0.41	-0.59	-0.06	-0.49
my app	0	0	0	0	0.27
my case	0	0	0.50	0	0
my case .	0	0	0.52	0	0
my phone	0	0	0	-0.11	0
my work	0	0	0.07	0	0
myself	0	0	0	-0.15	-1.36
name	-0.13	-0.43	-0.19	0.70	0
named	0	0	0	0	0.25
nameid	0	0	0	0.53	0
nao	0.76	0	0	0	0
native	0.76	0	0	0	0
navigation	0.70	0	0	0	0.29
nc	0	0	0	0	0.15
ne	0	0	0.48	0	-0.42
ne marche	0	0	0	0	-0.15
ne marche plus	0	0	0	0	-0.15
need	-1.08	0.28	0	-0.85	-0.59
needed	-0.25	0	0	0.17	0
needs	-1.32	-1.25	0	0	0
needs it	0	0	0	0.26	0
neither	-0.35	0	0	-0.47	1.04
net	0	-0.21	0	0	0
network	1.11	0	0	0	0
network tab	0.62	0	0	0	0
neu	1.14	0	0.29	-0.30	0.06
neu anlegen	0	0.13	0.50	0	0
neu anlegen .	0	0	0.55	0	0
neues	0.47	0	0	0	0
never	-0.07	0	0	0	-0.47
new	1.15	-0.08	-0.28	0.97	0
new certificate	0	0	0	0.41	0
new one	0.36	0	0	0	0
new secret	0	0	0	0.76	0
new version of	0	0	0	0	0.12
newline	0	0	0	0.15	0
news	0	-0.11	0	0	0
next	0.32	-0.47	0.24	0.80	0
next time	0	0	0.37	0	0
next to	0	0	0	0.83	0
nextcloud	-0.10	0.07	0	0	0
nextcloud 0	0.42	0	0	0	0
nginx	0.26	0	0	0	0.07
nice	0	-0.20	0.06	0	0
nicht	-0.06	0.17	0	0	0
nicht .	0	0	0	0	0.17
nicht . $	0	0	0	0	0.17
nichts	0	0	0	0	1.01
nichts .	0	0	0	0	1.01
nichts . $	0	0	0	0	1.01
night	0.54	0	0	0	0
nightly	0	0	0	0.25	0
no	0.13	0.42	-1.10	0	0.73
no .	0	0	0	0	0.48
no 0	0	0	0	0	-1.05
no avail	0.10	0	0	0	0
no avail .	0.09	0	0	0	0
no change	0	-0.64	0	0.37	0
no change $	0	-0.36	0	0	0
no changes	0	0.67	0	0	0
no different	0	0	0	0	0.86
no different .	0	0	0	0	0.86
no login	0	0	0	0	0.17
no longer	0	0	0	0.61	0
no luck	0.29	0	0	0	0
no matter	0	0	0	0	0.57
no more	1.25	-0.48	0	0.56	0
no password	0	0.37	0	0	0
no way	0	0	0	0	-0.48
no way to	0	0	0.51	0	0
nobody	-1.43	-0.78	-0.40	-1.19	-0.17
noch	0	0	0	0.06	0
node	0	0.85	0	0	0
nodes	0	0	0	1.82	0
non	0	0	0	-0.51	0
none	0	0	0	0	0.97
nonetheless	0	0	0	0	0.73
nonetheless .	0	0	0	0	0.73
nonetheless . $	0	0	0	0	0.73
nope	0	0	0	0	0.49
not	-0.31	0	-0.42	0	-0.13
not a	0	0	1.07	0	0
not in	0.44	0	0	0	0
not logged	0	0.29	0	0	0
not logged in	0	0.23	0	0	0
not match	-0.11	0	0	0	0
not one	0	0	0	0.53	0
not the	0	-0.33	0	0	0
not working	0.57	0	0	0	0
not working for	0.14	0	0	0	0
not yet	0	-0.37	0	0	0
notbefore	0	0	0.06	0	0
note	-0.88	0	0	0	0
nothing	0.16	1.26	-0.52	-1.33	0.44
nothing but	-0.42	0	0	0	-1.13
nothing else	0	0	0	0	-0.88
nothing in	-0.33	0	0	0	0
notice	0	0	0	0	0.09
noticed	0.35	0	0	0	0
notification	0	0	0.12	0	0
notre	0	0	0	-0.05	0
nous	0	0.60	0	0	0
now	0.62	0	0	0.76	0.96
now $	0.19	0	0	0.97	0
now .	0	-0.32	0	0	-1.01
now . $	0	-0.32	0	0	-1.01
now :	0.27	0	0.39	0	0
now : $	0.31	0	0	0	0
now i	0.20	1.28	0	-0.31	0.80
now i get	0.51	0	0	0	0.81
now i'm	-0.45	0	0	0	0
now it	-0.54	0	0	-0.44	0
now it's	0.73	0	0	0	1.87
now the	0	0	0	0	0.73
ntp	0.18	0	0	0	0.36
null	0	0	0	0	-0.13
number	0	0	0	0	0.06
nur	-1.01	0	0	0.25	0
o	0	0	0	0.46	0
o login	1.13	0	0	0.73	0
oauth	0	0.13	-0.46	0	0
oauth with	0	-0.13	0	0	0
oauth 授权	-0.08	0	0	0	-0.05
oauth 授权 错误	-0.08	0	0	0	-0.05
oauth 授权失败	0	0	0	0	0.07
oauth 授权失败 :	0	0	0	0	0.07
oauth0	0	0.52	0	0	0.71
oauth0 .	0	0	0	0.20	0
oauth0 proxy	0	0	0	0	0.11
of	0.13	-0.14	0	-0.10	0
of 0	0	-0.06	0	0	-0.23
of 0 .	0.24	-0.10	0	0	0
of a	-0.66	0	0	0	0
of argocd	0	0	0	0.10	0
of argocd server	0	0	0	0.10	0
of course	0.74	0	0	0	0
of it	1.05	0	0.31	0	0
of it .	0	0	0.79	0	0
of mine	0	0	0.31	0	0
of my	0	0	0	0	0.88
of our	0	0.93	0	0	0
of some	0	-0.14	0	0	0
of the	0.31	-0.42	0	0.68	-0.50
of the idp	0.83	0	0	0.79	0
of the two	0	0	0	0	0.19
of the xxx	0	0	0	0	0.18
of them	0	-0.54	0	0	0
of this	0	0	0	0.12	0
of today	0	0	0	0	0.09
of xxx	0	-0.46	-0.31	0	0
of xxx .	0	-0.10	0	0	0
off	0.14	0	0.20	-0.16	0
off and	0.18	0	0	0	0
off in	0	0	0.15	0	0
off in the	0	0	0.15	0	0
off the	0	-0.41	0	0	0
off xxx	0	0	0.56	0	0
office0	0	0	0.13	0	0
office0 .	0	0	0.13	0	0
often	0	0.91	0	0	0.06
often .	0	0	0	0	0.06
often . $	0	0	0	0	0.06
oh	0.33	-0.29	0	0	0
oidc	-0.42	0	-0.08	-1.91	0
oidc $	0	0	0	0	-0.33
ok	0.30	-0.16	0	0	-0.29
ok $	0	0.20	0	0	0.26
ok .	0	-0.38	0	0.86	0
ok . $	0	0	0	0.87	0
ok but	0	0	0	0	-0.49
ok in	0.59	0	0	0	0
okay	0	0	0	0.50	0
okta	0	0	-0.45	-0.18	0.17
old	-0.38	-0.70	0	0	-1.04
old and	-0.17	0	0	0	0
old one	-0.75	0	0	0	0
old token	0	-0.14	0	0	-0.29
older version	0	0	0	0.50	0
omniauth	-0.28	0	0	-0.10	0
on	-0.17	-0.19	0	0	0.10
on $	-0.08	0	0	0	0
on .	0	0	0.07	0	0
on . $	0	0	0.07	0	0
on 0	0	0.24	0.51	0	0
on 0 .	0	0	0.79	0	0
on :	1.62	0	0	0	0
on a	0	0	-0.78	0	0.69
on and	0.18	0	0	0	0.94
on and off	0	0	0	0	0.29
on another	-0.29	0	0	0	0
on both	0.17	0	0	0	-0.70
on every	0	0	0	0	0.76
on for	0.46	0	0	0	0
on github	0	0	0	0.22	0
on it	-0.23	0	0	0	-0.07
on it .	0	-0.21	0	0	0
on my	0	0	0	-0.15	-0.44
on our	0	-0.62	0	1.15	-0.91
on our side	0.29	0	0	0.56	0
on that	0.17	0	0	0	0
on that .	0	0	0	0.16	0
on the	0.37	0.16	-0.17	0	0
on the adfs	0	0	0.12	0	0
on to	0	0	0	0	0.21
on to the	0	0	0	0	0.37
on v0	-0.13	0	0	0	0
on v0 .	-0.13	0	0	0	0
on web	-0.08	0	0	0	0
on xxx	-0.26	0	0	0	0
on xxx and	0	0	0	0.14	0
on your	0.82	0	0	0	0
once	0.14	-0.37	0.54	-0.11	0
once .	0	0	0	-0.09	0
once . $	0	0	0	-0.09	0
once more	0.11	-0.45	0.27	0	0.74
once more .	0	-0.44	0	0	0.14
once more and	0	-0.41	0	0	0
once the	0	0.37	0	0	0
one	0	0	0.14	0.47	-0.13
one $	0.66	0	0	0	0.28
one .	0.06	-0.19	0	0	-0.12
one . $	0.06	-0.19	0	0	-0.12
one :	0	0	0	0.24	0
one : xxx	0	0	0	0.31	0
one and	0	-0.12	0	0	0
one can	0	0.25	0	0	0
one for	0	0.29	0	0	0
one from the	0	0	0	0.19	0
one gets	0	0	0.47	0	0
one in	-0.78	0	0	0	0
one line	0	0	0	0	0.12
one of	-0.21	0	0	0	0
one of the	0	0	0	0.05	0
one with	0	-0.20	0	0	-0.49
one with the	0	0	0	0	-0.17
ones	-0.18	0.21	0	0	0.99
only	0	0.49	1.12	0	-0.54
only .	-0.49	0	0	0	0
only . $	-0.49	0	0	0	0
only then	0	0	0.56	0	0
only way	0	0	0.98	0	0
only with	0	0	0.96	0	0
open	-0.73	0	0	-0.37	0
open a	0	0	0	0	0.41
open the	0	0	0.24	0	0
openid	-0.45	-0.09	0	0	0
opening	0	0	0.76	0	0
opens	-0.43	0	0	0	0
opens the	0	0	0	0	-0.57
operator	-0.72	0	0	0	0
option	-0.34	0.89	0.25	0	0
options	0	0	0.31	0	0
options in	0	0	0.19	0	0
or	-0.97	-0.15	0	-1.56	-0.90
or in	0	0	0	0	-0.10
or is	0	-0.08	0	0	0
or the	0	0	0.67	0	0
order	-0.11	0	0	0	0
org	-0.26	0	-0.19	0	0
os	0	0	0	-0.57	0
other	0.13	0.66	-0.10	0	0.47
other browser	0	0	0	0	1.19
other one	0	0	0	0.11	0
otheroidc	0	0	0	0.43	0
others	0.36	0.05	0	0	0
otherwise	0	-0.44	0	0	0
our	-0.42	0	-0.45	-0.34	-1.55
our adfs	0	0	0	0	0.46
our org	0	0	0	0.36	0
our own	0	0	0.36	-0.12	0
our side	0.29	0	0	0.56	0
ours	0.07	0	0	0.71	0
out	0.38	0	0.53	0.14	-0.50
out .	0	0.23	0	0	0.15
out . $	0	0.23	0	0	0.15
out :	0.37	0	0.36	-0.56	0
out again	0	-0.50	0	0	0
out and	0	0	0	-0.40	0
out of	-0.49	0	-0.77	0	-0.08
out of the	0	0	0	-1.67	0
out the	0	0	0	0.73	0
out with	0	0	0	0.18	0
outlook	-0.91	0.99	0.20	0	0
outlook .	0	0	0.12	0	0
output	0.65	0	0	0	0
over	0	0.38	0.79	-0.09	0
over again	0	0	0	0	0.96
over and	-0.16	0.22	0	0	0
over here	0	-0.11	0.72	0	-0.51
over the weekend	0	0.18	0	0	0
overflow	0.08	0	0	0	0.41
overflow answer	0.08	0	0	0	0.41
own	0	-0.30	0	-0.67	0
p0	0.30	0	0	0	0
package	0	0	0	0	-0.64
page	0.22	0.40	-0.39	0	-0.16
page :	0	-0.27	0	0	0
page : xxx	0	-0.28	0	0	0
page and	0	0	0.63	0	0
page xxx	0.48	0	0	0	0
par	0	0.62	0	0.42	0
par le	0	0.24	0	0	0
part	-1.28	0	0	0	0
party	-0.28	0	0	-0.33	0
pas	0.71	0	0.41	0	0
pas de	0.22	0	0	0	0
pass	0	0	0.22	0	0
passe	0	0	0.29	0	0
passed	0	0	0	0.53	0
passes	0.32	0	0	0	0
passes .	0	0	0.08	0	0
passes . $	0	0	0.08	0	0
password	0	0.92	0.61	-0.60	0.35
password .	0	0	0	0	0.27
password . $	0	0	0	0	0.27
password and	0	0	0	0	-0.21
password in	0	0	0.52	0	0
past	-1.15	0	0	-0.16	-0.70
pasted the	-0.07	0	0	0	0
patch	0.11	-0.85	0	0.68	0
path	0	0	0	0.11	0
pem	0.06	0	0	0	0
people	0	0	0.25	-0.70	-0.93
people in	0	0	1.51	0	0
people who	0	0	-0.24	0	0
per	0.75	0	0	0	0
perfect	0	0	0	0	-0.17
permissions	1.03	-0.18	0	0	-0.32
persists	1.28	0	0	0	1.41
persists .	0	0	0	0	0.08
persists . $	0	0	0	0	0.08
person	0	0	0	0.27	0
phone	-0.46	0	0.26	0	0
phones	0	0	0	0.36	0
pick	-0.22	0	0	0	0
picture	0.08	0	0	0	1.25
pixel	0.35	0	0	0	0
place of	0	0	0.70	0	0
plain	0.18	0	0.25	0	0.22
plan	0.38	-0.15	0	0	0
play	0	0	0	0.15	0
please	-1.48	-0.35	-0.89	-0.09	-0.55
please ?	0.32	0	0	0	0.07
please ? $	0.32	0	0	0	0.07
please help	0	0.20	0	0	0
pls	0	-0.07	0	0	0
plugin	-0.62	0.20	0	-0.86	0
plus	0.85	0	0	0.24	0
po	0	0.63	0	0	0
pod	1.25	0	0	0	0
pods	0.52	0	1.11	0	0
pods are	0	0	0	0.14	0
point	0	0	0	0	0.17
policy	0	-0.27	0	0.37	0.14
policy and	0	0	0	0	0.62
pops	0	0.08	0	0	0
pops up	0	0.08	0	0	0
portal	-0.45	0	0	-0.60	0
possible	-1.34	0	0.64	0	0
postman	0	0.79	0	-0.52	0
pour	-0.65	0	0	0	-0.28
pr	0	0	0	0.20	0
pre	0	0	0	0	0.15
present	0.07	0	0.07	0	0
press	0	0	0.12	0	0.14
press login	0.26	0	0	0	0
press xxx	0	0	0	0	0.53
prints	0	0.63	0	-0.17	0
priority	0	0	0.55	0	0
private	0.18	0	0	0	0
probably	-0.52	0.37	0	0	-0.11
problem	-1.00	0	0	-0.79	-1.20
problem .	0	0	0	0	0.22
problem . $	0	0	0	0	0.22
problem ?	0	0.08	0	0	0
problem ? $	0	0.08	0	0	0
probleme	0.20	0	0	0	-0.68
problems	0	-0.08	0	0	0
proceed	0	0	0	0	0.26
prod	0	0	0	0.07	0
production	0	0.33	0	0	-0.53
profile	0	0	-0.24	-0.92	0
program	0.28	0	0.92	0	0
progress	0	0.43	0	0	0
project	0.08	0	0	0	0
promise	0	0.52	0	0	0
prompt	0	0.98	0	0	0
properly	0	-0.22	0	0	-0.27
proto	0.28	0	0	0	0
provider	-0.52	0.36	0.49	-0.63	-0.86
providers	0	0	0	0.13	0
proxy	0.38	0	0	-0.45	0
prs	-0.16	0	0	0	0
public	0	-0.50	0	0	0
published	0	0	0	0.50	0
pulled	0.27	0	0	0	0
put	1.64	0.08	0	0.25	0.52
put 0	0	0	0.43	0	0
put 0 .	0	0	0.43	0	0
put in	0.46	0	0	0.08	0
put into the	0.07	0	0	0	0
put it	-0.18	0	0	0	0
put it in	0	0.36	0	0	0
put that	0	0.54	0	0	0.47
put the	-0.35	-0.29	0	0	0
puts	0	0	0	0.62	0
putting	0.59	0	0	0	0
py	0	0	0	-0.05	0
quand	1.05	0.46	0	0	1.17
que	0	-0.29	0	0	-0.36
query string	0	0	0	0.20	0
question	0	0	0.44	0	0
quick	0	0	0	-0.26	0
quiet	0.46	0	0	0.56	0
quit	0	0	0.33	0	0
quite	-0.32	0	0	0	0
raised	0.15	0	0	0	0
ran	0	0	-0.85	0	0.39
ran into	-0.27	0	0	0	0
ran out	-0.58	0	0	0	0
ran the	0.30	-0.58	0	0.83	0
rancher 0	0	0	0	0.20	0
rancher 0 .	0	0	0	0.20	0
random string	0	0	0	-0.09	0
rate	0	0	0	0	0.50
re	0	0	0	-0.18	0.70
re added	0	0	0.47	0	0
react	0	0	0	-0.34	0
read	-0.51	-0.16	0	0.16	-0.80
read the	0.05	-0.14	0	0	0
real	0	0	0	0.68	-0.28
really	-0.55	0.26	0	0	0
reason	-0.06	0	0	0	0
reauthenticate	0.28	0	0	0.15	0
reboot	0	0	0.15	0	0
reboot of	0	0	0.16	0	0
receive	0	0	0	0	0.07
reconnect	0	-0.16	0	0	0
red	0	0	0	0	0.14
redirect	-0.82	0.11	-0.59	-0.26	0.27
redirect and	0	0	0.26	0	0
redirect uri	0.36	0.43	-0.29	0	0.35
redirect uri $	0	0.10	0	0	0.56
redirect uri xxx	0	0	0	0	0.16
redirect uris	0	0	0	0	-0.12
redirected	-0.46	0	0	0	0
redirects	0	0	0	0.44	0
redirecturl	0.36	0	0	0	0
redis	0.85	0	0	0.12	0.27
refresh	-1.41	-0.18	0.26	0	-0.60
refresh token	0	0	0	-0.25	0
refreshes	0	0	0.17	0	0
refused	-0.27	0	0	0	0
refuses	0.50	0	0	0	0.39
regel	0	0	0	0.63	0
region	0	0	0	0.66	0
register	-0.26	0	0	0	0
registered	0.91	0	0	0.31	0
rein	0	0	0	0.89	0
reinstalled	2.29	0	0	-0.05	1.06
release	-0.68	-0.14	0	1.41	0
release . $	0	0	0.09	0	0
released	0	0	0.48	0	0
released with	0	0	0	0.55	0
relevant	0	0.15	0	0	0.34
reload	0.69	0	0.97	0	0.37
reload the	0	0	1.12	0	0
reloads	0.45	0.61	1.64	0	0
remote	0	0	0	0.89	0
remove	0	0	0.24	0	0
remove the	-0.27	0	0	0	0
removed	1.74	0	0	0.27	0
removed the	0	0	0	0	-0.27
removing	0	0	0.19	0	0
removing the	-0.14	0	0.05	0	0
renewed	0.27	0	0	0	0
reopen	0	-0.64	0	0	0
replaced	0	-0.23	0	0.84	0.46
repo	-0.23	0	0	0	0
reproduce	0	0	-0.35	-0.08	-0.49
request	0	1.02	-0.45	0	-0.38
request for url	0	0	0	0	0.07
reset	0	0	0	0	1.09
reset the	0	0	0.23	0	0
resolve	0.62	0	0	0	0
resolved	-0.33	0	0	-0.49	0
resolved :	0	0	0	-0.53	0
resolved it	0	0	0	0.88	0
resolvido	0.14	0	0	0	0
resourcerequiresconsent	0	0	0	0	0.10
response	-0.60	0	0	0	0
response time	0	-0.21	0	0	0
restart	1.74	0	1.84	0.70	0.72
restart of	0.76	0	0.57	0.40	0.46
restart the	0.07	0	0	0	0.16
restarted	2.67	0	-0.13	-0.12	1.42
restarted the	0	0	0	-0.18	0
restarting	0	0	0.93	-0.26	0
result	-1.35	0	0	0	0
result :	-0.20	0	0	0	0
result : $	-0.20	0	0	0	0
retry	0	-0.12	1.45	0	0
retry .	0	0	0.15	0	0
retry . $	0	0	0.15	0	0
returns	0	0	0	0	-0.34
review	0	-0.53	0	0	0
right	0	-0.38	0	0	-1.60
right away	-0.40	0	0	0	-0.53
right now	0	0.85	0.30	0	0
roll	0	0	0.17	0	0
rollback	1.93	0	1.79	0	0
rolled	0.38	0.11	0	0	-0.62
rolled back	0	0	0	0	-0.28
rolled back to	0	0	0	0	-0.28
root	0	0	0.35	0.40	0
root url	0	0	0.56	0	0
roughly	0	0	0	0	0.24
round it	0.11	0	0	0	0
route	0	0	0	0	-0.42
row	0	0	0.15	0	0
rsa	0	0	0	0.54	0
rules	0	0	0	0.24	0
run	0	0.20	0	0	-1.37
run a	0.14	0	0	0	0
run into	-0.14	0	0	0	0
run it	0.10	0	0	0	0
run with	0.15	0	0.21	0	0
running	0.31	0	0	0	0
running .	0.46	0	0	0	0.59
running . $	0.46	0	0	0	0.59
running again	0	-0.32	0	0.15	0
runs	0	-0.58	0.11	-0.11	0
s	0.12	0	0	0	0
s0	0.65	0	0	0	0
safari	0	0	-0.52	0	0
said	0.85	0	0.39	0	0
same	0.74	1.42	0	-1.04	1.17
same .	0.46	0	0	0	0
same . $	0.46	0	0	0	0
same 0	0	0.68	0	0	2.18
same code	0	0	0	0	0.06
same error	-0.14	-0.14	0	0	-0.08
same error .	0	0	0	0	-0.40
same issue	0	0	0	0	0.13
same issue .	0	0	0	0	0.09
same message	0	0	0	0	0.11
same message .	0	0	0	0	0.65
same problem	0.19	0.38	0	0	0.06
same problem .	0	0	0	0	0.68
same problem here	0	0.28	0	0	0
same thing	-0.54	-0.34	0	0.05	0
same with	-0.49	0	0	0	0
samesite	0.11	0	0	0	0
saml	-0.64	0.48	-0.17	0	-1.44
saml .	0	0	-0.11	0	0
saml . $	0	0	-0.09	0	0
saml gui	0	0	0.17	0	0
saml sso	0	0.15	0	0	0
saml0aws	0	0	0.57	0	0
sample	0	-0.11	0	0	0
sandbox	-0.22	0	0	0	0
saved	0	0	0	0	0.23
saw	-1.13	0	0	0.09	0
say	0	-0.67	-0.11	0	0
says	-0.38	0.82	-0.61	-1.31	-0.10
says $	0	0.19	0	0	0
scaled	0.40	0	0.30	0.22	0
schon	0	0.16	0	0	0
screen	-0.34	0.61	0.05	0	0
screen .	0	0	0	0	0.19
screen . $	0	0	0	0	0.35
screenshot	0	1.09	0	-0.67	0.95
screenshot $	0.32	1.05	0	0	0.16
screenshot .	-0.13	0	0	0	0
screenshot . $	-0.13	0	0	0	0
script	0.84	0	0.11	0	0
se	-0.72	0	0.65	0	-0.30
search	-0.67	0	0	-0.55	-0.60
searched	1.59	0	0	0	0
sec	0	-0.53	0	0	0
second	-0.95	0.26	0	-0.06	0.95
second login	0	0	0	0	0.31
seconds	0.82	0.13	0	0	0
seconds .	0.08	0	0	0	0
seconds . $	0.08	0	0	0	0
secret	0.85	-0.75	-0.62	1.35	0
section	0	-0.32	0	0	0
secure	0	-0.32	0	0	0.29
security	0	-0.56	0	0.12	-0.19
see	0	0	-0.54	-1.00	-0.50
see if	0.74	0	0	0	0
see it on	0.84	0	0	0	0
see that	0.31	0	0	0	0
see this	0	-0.26	0	0	0
see what	0	-0.33	0	0	0
seem	0	0	0	0	0.06
seem to	0	0	0	0	0.06
seems	0	0	0	-0.23	0
seems to	-0.05	0.40	0	0	0
seems to be	-0.25	0	0	0	0
sees	0	-0.18	0	0	0
sees the	0	-0.45	0	0	0
seit	-0.18	0	0	-0.38	0
seit heute	0	0	0	-0.10	0
self	0	0	0	0	0.50
self signed cert	0	0.43	0	0	0
sending	0	0	0	0	0.07
sending request	0	0	0	0	0.07
sending request for	0	0	0	0	0.07
sends	0	0.71	-0.32	0	0
sends the	0	0	0	0.58	0
sends you	0	0.21	0	0	0
sent	-0.15	0	0	0	0
sent to the	0.11	0	0	0	0
separate	0	0	0	0.69	0
server	0	0.43	0	0	0
server .	0	0	0	0	0.27
server . $	0	0	0	0	0.38
server and	-0.76	0	0	0	0
server log	0	0	0	0	0.20
server pods	0	0	0.32	0	0
server side	0	0.08	0	0	0
server's	0.79	0	0	0	0
servers	0.70	0	0	0.55	0
service	-0.63	0	0	-0.12	0
service and	0	0	0.24	0	0
services	1.05	0	0	0	0
session	0	-0.62	0	0.96	0
session .	0	-1.13	0	0	0
session id	0.66	0	0	0	0
session token	0	0	0	-0.12	0
session with	0	0.09	0	0	0
sessions	0	0	0	0.50	0
set	0.42	0.07	0	0.25	0
set it to	-0.34	0	0	0	0
set to	0.60	0	0	0	-0.20
set up	0	0	0	0.44	0
set xxx	0	0	0	0	0.16
setting	0.39	-0.05	-0.22	0	0.35
settings	1.16	-0.81	0.57	0.77	-0.45
settings .	-0.19	0	0	0	0
settings . $	-0.55	0	0	0	0
setup	0	0	0	0.18	0
several	-0.43	0	0.56	0	0
sfdx	0.50	0	0	0	0
sha	0	0	0	0.42	0
sha 0	0	0	0	0.42	0
short	0	0	0.35	1.12	0
should	-0.93	-0.53	-0.74	0.50	-0.55
should .	0	-0.16	0	0	0
should . $	0	-0.16	0	0	0
should be	0	0	0	-0.33	0
shouldn't	-0.49	-0.30	0	0	0
shows	0.73	1.37	-0.61	-0.89	0.25
si	0	0	1.37	-0.79	0
side	0.26	0	0	0.28	-0.58
side .	0	0	0	0.26	0
side . $	0	0	0	0.26	0
sign	-0.20	0.34	-0.17	-0.16	0
sign in	-0.81	0.67	-0.34	0	0
sign in logs	0.24	0	0	0	0
sign in with	0	0	0	0	-0.70
sign in works	0	0	0	0	0.30
signature	-0.49	0	0	0	0
signed	0.28	0	-0.19	0	0
signed cert	0	0.43	0	0	0
signed in	0.52	-0.34	0	0	0
signing	-1.05	0	0	0	0
signing in	0	0	0	0.08	0
signing key	0	0	0	0	0.13
signs in	0	0	0.10	0	0
silent	0.24	0	0	0	0.14
similar	0	0	0	0	0.48
since	0	0.22	-1.11	0.90	-0.13
since .	0.55	0	0	0	0
since . $	0.55	0	0	0	0
since 0	0	0	0	0	-0.26
since 0 :	0	0	0	0	-0.13
since i	-0.43	0	0	0	0
since then	-0.59	0	0	0	0
single	0.09	0.24	0	0	0
single page	0	0	0	0.36	0
site	-0.21	0	0.18	0	-0.35
site .	0	0	0.26	0	0
site . $	0	0	0.30	0	0
site's	0	0	0.36	0	0
sits	0	-0.09	0	0	0
slash	0	0	0	0.42	0
small	0	0	0.10	0	0
snapshot	0.94	0	0	0	0
so	0	-0.08	0.38	0.09	-0.36
so . $	-0.23	0	0	0	0
so :	0	0	0	0	0.56
so far	1.22	0	0	0	0.09
so far .	0.13	0	0	0	0.44
so for	0	0	0.95	0	0
so i	0.11	-0.31	0.37	0	-0.14
so i'd	0	0	0	0.37	0
so it's	0	0	1.33	0	0
so one	0	0.08	0	0	0
so that	-0.54	0	-0.19	0	0
so that's	0.50	0	0.98	0	0
so the	0	1.01	0	0.82	0
so the session	0	0	0	0.70	0
so users	0	0	0.26	0	0
software	0	0.23	0	0	0
solution	-0.24	0.31	0	0	0
solve	0	0.76	0	0	0
solved	1.23	-0.50	1.02	0.98	-0.31
solved $	0	0	0.33	0	0
solved it	-0.44	0	-0.22	0	0
solved the	0.16	0	0	0	0
some	-0.07	0.51	0	-0.64	-0.37
some days	0	0	0	0	0.18
some of	0	0	0.16	0	0
somebody has	0	0	0.28	0	0
someone	0	-0.53	0	0	0
something	0	0.56	0	-0.57	0
something for	0	-0.09	0	0	0
something in	0	0.51	0	0	0
something in the	0	0.42	0	0	0
sometimes	0	0	0.72	0	-0.25
sono	-0.20	0.53	0	0	0
sonoma	0	0	0	0.48	0
soon as	0	0.76	0	0	0
sorry	-0.86	-0.86	0	0	0
sorry for the	0	0	0	0.09	0
souci	-0.13	0	0	0	0
souci .	-0.09	0	0	0	0
souci . $	-0.09	0	0	0	0
source	0.25	0	0	0	0.42
sp	0	0	0	0	-0.06
sp .	0	0	0.18	0	0
sp and	0.28	0	0	0	0
spa	0	0	-0.10	0	0.12
specific	0	0	1.43	0	0
split	0.73	0	0	0.51	0
ssl	0	0	0	0.62	0
ssl cert	0	0	0	0.43	0
ssl cert file	0	0	0	0.43	0
sso	-0.70	1.00	0	-0.51	-0.15
sso configuration	0	0	0	0.82	0
sso in	0	0	0	0	-0.05
sso login	0	0	0.10	0	0
stack	0.08	0	0	0	0.29
stack overflow	0.08	0	0	0	0.41
stack overflow answer	0.08	0	0	0	0.41
stackoverflow	1.14	0	0	0	0
stale	0	-0.12	0	0	0
stand	0	0	0	0.81	0.09
start	0	0.12	0	-1.31	-0.30
starting	0	0	0.38	0	0
starts	0.52	0	0	0	0
startup	0.10	0	0	0	0
state	-0.15	-0.06	0	-0.70	-1.50
stateless	0	0	0.42	0	0
static	0	0	0	0.09	0
status	-0.66	0	0	0	0
status page	0	-0.14	0	0	0
stays	0	0	0	0	2.15
stays .	0	0	0	0	0.44
stays . $	0	0	0	0	0.44
step	0	0.13	0	0	0
steps	0.21	0.43	0	0	-0.39
still	0.58	0.57	-1.07	-0.15	2.41
still .	0	0	0	0	-0.46
still . $	0	0	0	0	-0.46
still 0	0	0.13	0	0	0.69
still get	0	0	0	0	0.63
still has the	-0.43	0	0	0	0
still having	0.10	0	0	0	0
still the	0	0	0	0	0.37
still there	0.32	0	0	0	0
still xxx	0.35	0.61	0	0	1.34
still xxx .	0.79	0.62	0	0	0.62
stopgap	0	0	0.22	0	0
storage	0.06	0	0.08	0	0
store	0.47	-0.36	0	0	0.52
stored	0	0.11	0	0	0.34
stores	0	0	0	-0.27	0
straight	0	0	-0.13	0	0
strategy	0	0	0	-0.34	0
strict	-0.07	0	0	0.57	0
string	0.07	0	0	0	0
stuck	0	0	0	0	1.34
stuck at	0	0	0	0	1.29
succeed	0.36	0.15	0	0	0
succeeds	0	0	1.24	0	-0.95
succeeds .	0	0	0.91	0	-0.53
succeeds . $	0	0	0.91	0	-0.53
success	0.93	0	0	0	0
successful	-1.24	0	0	0	0
such	0	-0.10	0	0	0
suggested	1.76	0	0.59	0	1.65
suggestion	0	0.13	0	0	0
support	0	0	0.30	0	0
sur	0.62	0	0	0	-0.27
sure	0.29	-0.33	0	-0.27	0
sure .	0	0	0	0	0.23
sure . $	0	0	0	0	0.23
switch	0.19	0.26	0.22	-0.64	0
switched	1.35	0	0.24	0	0.18
switched off	0	0	0.17	0	0
sync	0.56	0	-0.18	0	0
sync .	0	0	0	0.36	0
sync . $	0	0	0	0.36	0
system	0	-0.25	0	-0.83	0
system :	0	0	0	0	0.40
t	0	0	0	0	0.23
tab	0	0.44	0.53	0	0
tag	0	1.07	0	0	0
take	0.11	0	0	0	0.20
take that	0	0	0	0.84	0
take the	0	0	0.88	0	0
taken	-0.27	0	0	-0.24	0
takes	-0.82	0	0.68	0.29	0
takes the	0	-0.22	0.06	1.24	0
team	-0.70	0.07	0	0	0
teams	-0.42	0.29	0	0	0
tell	0	-0.12	0	0	-0.15
temporary	0	0	0.19	0	0
ten	0.57	0	0	0	0.63
tenant	-0.06	0.70	0	-0.08	0.16
terraform	0.83	0	0	0	0
tessie	0	0	0	0.06	0
test	0.30	-0.82	-0.13	0	0
tested	1.90	-0.78	0	-1.39	-0.67
than	-0.85	0	0	0	-0.17
thanks	-0.47	0	-0.08	-0.85	0
thanks !	-0.34	0	0	-0.13	0
thanks ! $	-0.49	0	0	-0.23	0
thanks $	0	-0.08	0	0	0
thanks for	-0.18	0	0	-0.08	0
that	0	-0.83	0.44	-0.05	-0.86
that $	0	0.07	0	0	0
that .	-0.27	0	0	0.18	0
that . $	-0.27	0	0	0.19	0
that did	0	0	0	-0.36	0
that doesn't	0	0	0	-0.08	0.36
that helps	0	0	0.37	0	0
that i	-0.98	0	-0.23	0	0
that in	0	0.11	0	0	0.35
that in the	0	0.27	0	0	0.50
that it	0	0	0.48	-0.09	0
that made	0	0	0	0.07	0
that one	0	-0.77	0	0	-0.20
that one .	0.53	0	0	0	0
that the	0	0	-0.61	0	0
that they	0	0	0.36	0	0
that was it	-0.10	0	0	0	0
that xxx	0	0	0	0	0.16
that's	0	-0.23	0.30	-0.56	-0.86
that's what	0.51	0	0	0	0
that's where	0	0	0.07	0	0
the	0.24	-0.80	0.46	0.16	0
the . .	0	0	0.36	0	0
the 0 .	0	-0.65	0	0	0
the 0 page	0	0	0	0	0.50
the account	0.47	0	0	0	0
the admin	0	0.20	0	0	0
the answer	0	0	0	0.22	0
the api	0.64	-0.43	0	0	0
the apiserver	0	0	0	0	0.66
the app	-0.72	0	-0.68	0.10	-0.13
the app in	0	-0.06	0	0.95	0
the app's	0	0.65	0	0	0
the authentication	0	-0.13	0	0	0
the aws	0	0	0.54	0	0
the base	0.22	-1.03	0.80	0	0
the browser	-0.09	0	-0.37	0	0
the browser i	0.25	0	0	0	0
the browser's	0	0	0.25	0	0
the button	0	0	0.27	0	0
the cache	0.68	0	0	0	-0.23
the callback	1.00	0	0	0	0.16
the captcha	0	0	0	0	0.69
the captcha .	0.58	0	0	0	0
the cause	-0.39	0	0	0	0
the cert	0	0	0	0.57	0
the certificate	-0.29	0	0	0	0
the claims	0	0	0.38	0	0
the cli	0.56	0	0	0	0
the client	0	0	0	0.52	0
the client secret	0	0	0	0.10	0
the clock	0	-0.30	0	0	0
the code	0	0	0	0.68	0
the consent	-0.85	0	0	-0.08	0
the console	0	0	0.19	0	0
the cookie is	0	0	0	0.20	0
the cookies	-0.09	0	0	0.29	0
the csrf	0	0	0.30	0	0
the database	0	0	0.15	0	0
the default	1.65	0	0.80	0	0.55
the developers	0	-0.40	0	0	0
the dex	-0.18	0	0	0	0
the docs	-0.06	-0.07	0	0	0
the domain	0	0	0	0	-0.10
the email	-0.13	0.25	0	0	0
the end	0.16	0	0.62	0.32	0
the end of	0	0	0.25	0	0
the error	0	-0.16	0	0	0.17
the error $	0	0.12	0	0	0
the error is	0	0	0	0	0.16
the error message	0	0.58	0	0	0.73
the errors	-0.28	0	0	0	0
the exact	0	-0.31	0	0.16	0
the example	0.30	0	0	0	0
the example app	0.34	0	0	0	0
the extension	0.17	-0.08	0	0.14	0
the first login	0	0	0.28	0	0
the first time	0	0	0	0	-0.17
the fix	-0.66	0	0	0.94	0
the fix .	0	0	0	0.17	0
the fix is	0	0	0.13	0	0
the google	0.33	0	0	0	0
the google console	0.75	0	0	0	0
the group	0	0	0	0.36	0
the identical	0	0	0.30	0	0
the identity	0	0	0	0.26	0
the idp	0	0.09	0	0.08	0
the image	0	-0.20	0	1.31	0
the integration	0.23	0	0.45	0.66	0
the issue	0	0.34	0	0	0
the issuer	0	0	0	0.85	0
the key	-0.08	0	0	0	0.06
the last	0	-0.06	0	0	0
the latest	0	0	0	0.65	-0.56
the latest version	0	0	0	0.79	0
the ldap	0	0	0.39	0	0
the library	0	-0.23	0	0	0
the link	-0.23	0	0	0	0
the list	-0.08	0	0	0	0
the log	-0.35	0	0	0	0
the login	-0.20	-0.25	0	-0.51	-1.31
the login popup	0	0	0	0	-0.40
the login prompt	0.43	0	0	0	0
the logs	0.11	0	0	0	0
the loop	0	0	0	0	0.97
the manifest	0	0	0	0.27	0
the message	0	-0.29	0	0	0.13
the mismatch	0	0	0	0	0.20
the moment	-0.64	0	-0.07	0	0
the native	0.06	0	0	0	0
the network	0	0	0	0.32	0
the new	0.54	-0.08	-0.53	0.21	-0.09
the new one	-0.08	0	0	0	0
the next	0.59	-0.99	0	0	0
the nginx	-0.83	0	0	0	0
the nodes	0	0	0	1.15	0
the notification	0	0	0.16	0	0
the oauth	0.11	0	0	-0.40	0
the oidc	0	0	0.91	0	0
the oidc provider	0	0	0.07	0	0
the okta	0	0	0	0	0.34
the old	0.15	0	0.20	0.47	-0.63
the old one	-0.28	0	0	0	0
the only	0	0	0.62	0	0
the only way	0	0	0.98	0	0
the operator	-0.16	0	0	0	0
the other	0	0	0	0.48	0
the other one	0	0	0	0.11	0
the others	0	0	0.20	0	0
the output	0.45	0	0	0	0
the page	-0.17	0	0	0	0
the password	0	0	-0.49	0	0
the past	0	-0.09	0	0	0
the patch	0	0	0	1.37	0
the phone	-0.52	0	0	0	0
the plugin	0	0.58	0	0	0
the pod	0.46	0	0	0	0
the popup	0.05	0	0	0.42	0
the problem	0	0	0	-0.08	0
the provider	0	0	0	-0.58	0
the proxy	1.00	0	0	0	0
the real	0	0	0	0.14	0
the reason	0	-0.25	0	0	0
the redirect	0	-0.12	0	0.35	0.59
the redirect and	0	0	0.26	0	0
the redirect uri	0	0	0	0.76	-0.50
the redirect url	0.29	0	0	0	0
the refresh	0	0	0	-0.06	0
the registered	0.07	0	0	0	0
the release	0	-0.38	0	0	0
the right	0	0	-0.05	0	0
the root	0	0	0.71	0	0
the same	-0.52	0.46	0.35	-0.60	0
the same .	0.46	0	0	0	0.92
the same as	-0.46	0	0	0	0
the same error	-1.61	-0.37	0	0	-1.40
the same thing	-0.23	0	0	0	0
the same with	-0.43	0	0	0	0
the secret	-0.67	0	0	-0.59	0
the server	-0.11	0	0	0	0.10
the server log	0	0	0	0	0.20
the service	0	0	0.31	0	0
the setting	0.38	0	0	0	0.41
the sign	0.57	0	0	0	0
the sign in	0.57	0	0	0	0
the signature	-0.70	0	0	0	0
the site	0	0	0.38	0	0
the spa	0	0	0	0	0.26
the sso	0	0	0	0.38	0.63
the sso configuration	0	0	0	0.82	0
the state	0	0	0	0	-0.30
the storage	0	0	0.31	0	0
the system	0	-0.16	0	0	0
the tab	0	0	0.56	0	0
the tenant	0.70	0	0	0	0.37
the test	0	0	0	0	0.09
the time	-0.14	0	0	0	-0.24
the token	0.30	0.49	0	0	0
the token is	1.12	0	0	0	0
the trailing	-0.25	0	0	0.08	0
the trick	0.32	0	0.46	0	0
the tutorial	-0.11	0	0	0	0
the two	0	0	-0.88	-0.51	0
the ui	0	0	-0.24	0	0
the update	0.22	0.56	0	0	0.53
the url	0	0	0.36	0	0
the user	-0.08	0	0	0.22	-0.57
the user's	0	0	0.50	0.54	0
the user's password	0	0	0.71	0.40	0
the vault	0.70	0	0	0	0
the verification	0	0	0	0.16	0
the vpn	0.83	0	1.11	0	0
the way	0.10	0	0.13	0	0
the weekend	0	0.12	0	0	0
the windows	0.22	0	0	0	0
the wrong	0.15	0	0	0	0
the xxx	0	-0.75	0.21	-0.59	0
their	0	0	-0.47	0	0
them	0.33	0	0.49	0	0
then	-0.28	0.49	0.31	-0.15	0.08
then $	0	0	0.10	0	0
then :	0	0.75	0	0	0
then : $	0	0.37	0	0	0
then ?	0	0.07	0	0	0
then ? $	0	0.07	0	0	0
then a	0	0	0	0.25	0
then i	0.20	0	0	0	0
then the	0	0	0	0	1.29
there	0	0	-0.48	-1.05	0.44
there $	0.60	0	0	0.08	0
there ?	0	-0.25	0	0	0
there ? $	0	-0.25	0	0	0
there is	0	-0.51	0	0	0
there the	0	0	0	0.18	0
there was	0	0	0.22	-0.28	0
there were	0	-0.32	0	0	0
there's	-1.39	0	-0.39	0.23	0
there's no	0	0	0	0	-0.55
these	0.43	0	0.56	0	1.28
they	0.80	0	0	0.30	0.86
they don't	0.20	0	0	0	0
they should	0	0	0	0.37	0
they're	0.12	0	0	0.83	0
thing	-0.16	-0.61	0.27	0.19	-0.12
thing :	0	-0.48	0	0	0
thing that	0	0	0.58	0	0
things	0	0	0	0	0.33
third	-0.36	0	0	0	0
third party	0	-0.26	0	0	0
this	-0.45	0	-0.25	0.07	-0.55
this $	0	1.37	0	0.29	0
this .	-0.32	-0.15	0	0	0
this . $	-0.19	0	0	0	0
this :	0	-0.40	0.42	0	0
this is	0.67	0	0.29	0	0
this issue	0	-0.35	0	0	-0.44
this morning	0	0.19	0	0	0
this on	0.25	0	0	0.32	0
this one	0	-0.47	0	0	0
this release	0	0	0	0.19	0
this thread	0	-0.32	0	0	0
this time	0	0	0	0	0.40
those	0.67	0	0	0	0
though	0	0	0.09	0	-0.49
though .	0	0.19	0	0	0
though . $	0	0.19	0	0	0
thread	-0.09	0	0	0	0
three	0	0	0	-0.80	0.38
through	0.65	0.26	0.42	-0.25	0.15
through .	0.36	0	0.52	0	0
through . $	0.36	0	0.52	0	0
through a	0	0	1.27	0	0
through the	0.61	0	-0.64	0	0
throws	0	0.36	0	0	0
thumbprint	0	0	0	0	0.16
thx	0	0	-0.14	0	0
ticket	0	0.41	0	0	0
ticket .	-0.37	0	0	0	0
ticket . $	-0.37	0	0	0	0
time	-0.82	0	0.41	-0.18	0.13
time $	0.18	0	0.71	0	0
time .	0	0	-0.37	0	0.18
time . $	0	0	-0.32	0	0.18
time :	0	-0.35	0	0	-0.16
times	0.33	0	0	0	0
tls	0	-0.13	0.37	0	0
to	0	0.18	0.30	-0.61	-0.33
to . $	0	0	0.21	0	0
to 0	0.88	0.25	0	0	0.46
to 0 .	0.28	0.07	-0.61	0	0.07
to authenticate	0	0	0	0.14	0
to authorize	0	0	0	0	0.13
to be	0	-0.27	-0.07	-0.07	-0.48
to be in	0.31	0	0	0.22	0
to be sure	0.10	0	0	0	0
to delete the	0	0	0.09	0	0
to do	-0.72	-0.17	0	-0.14	0
to do with	-0.22	-0.58	0	0	0
to find	0.22	0	0	0	0
to get	-0.12	-0.10	0.40	0	0
to get the	0	0	0	0.33	0
to github	0	0.05	0	0	0
to go	0.53	0	0.39	0	0
to have	-0.17	0	0	0	0
to log	-1.06	0	0	0	0
to log in	-0.92	0	0	0	0
to login	0.10	0.60	0	0	1.05
to me	-0.28	0	0	0	0
to my	0.84	0	0	0	0
to no	0.10	0	0	0	0.25
to no avail	0.10	0	0	0	0
to reproduce	-1.24	0.39	0	0	0
to run	0	0	0.11	0	0
to see	0.55	0	0	0	0
to see if	0.46	0	0	0	0
to set	0	0	0	0.05	0
to sso	0	-0.07	0	0	0
to the	0	0.21	-0.62	0.39	0.33
to the idp	0	0	0	0	0.47
to the new	0	0	0	0.61	0
to the real	0	0	0	0.62	0
to work	0	0	0	0	1.56
to work with	0	0	0	0	0.65
to xxx	-0.26	-0.66	-0.19	0	-0.79
toast	0	0	0	0.12	0
today	-2.15	0.29	0	0	0
today .	0	-0.08	0	0	0
today the	0	0	0	0	0.46
todos	0	0	0.73	-0.17	0
token	0	0.26	0	0.20	0
token $	-0.35	0	0	0	0
token .	-0.05	-0.35	0	1.03	0
token expired	0	0.15	0	0	0
token is	0.74	1.00	0	0	0
token so	0	0	0.28	0	0
token with	0	-0.07	0	0	0
token xxx	0	0	0	0.13	0
token 交换请求失败	0.09	0	0	0	0.18
token 交换请求失败 :	0.09	0	0	0	0.18
tokens	0	0.84	-0.15	0.43	0
told	0	0.43	0.65	-0.67	0
told to	0	0	0.43	0	0
tomorrow	0	0.05	0	0	0
tomorrow .	0	0.07	0	0	0
tomorrow . $	0	0.07	0	0	0
too	-0.09	0.83	-1.19	-0.63	0
took	0.93	-0.97	0	0	0
took the	0	0	0	0.81	0
top	0.39	0	0	0	0
toujours	0	0.44	0	0	0.96
tout	-0.14	0	0	0	0
trace	0.42	0	0	0	0.67
traefik	0	0.26	0	0	0
trailing	-0.27	0	0	0.08	0
transient	0	0	0	0.10	0
trick	0.32	0	0.46	0	0
tried	2.16	-0.10	-0.45	-1.55	1.56
tried to	0	-0.27	0	0	-0.44
tried xxx	-0.19	0	0	0	0
trouble	0	0.10	0	0	-0.28
true $	-0.06	0	0	0	0
true .	-0.08	0	0	0	0
true . $	-0.08	0	0	0	0
true and	0.27	0.64	0	0.21	0
true it	0.24	0	0.29	0	0
trust	0	-0.30	0	0	0
try	-0.98	-0.17	0	0	-1.09
try again	0	0	0	0.17	0
try to	-0.19	0	0	0	0
trying	0	1.04	0	0	0
trying to	0	0.33	0	0	0
tu	0	-0.47	0	0	0
turned	0.19	0	0	-0.57	0.30
turns	0	0	0	0	0.22
turns out	0	0	0	0.46	0
tutorial	-0.12	0	0	0	0
twice	0.74	0	0	-0.17	0
two	-0.23	-0.56	0	0.18	0.19
two hours	0	0.45	0	0	0
two requests	0	-0.05	0	0	0
type	0.17	0.98	0	0	0
u0	0.32	-0.96	0	-0.07	0
u0 !	0	0	0.18	0	0
u0 ! $	0	0	0.18	0	0
u0 $	-0.40	-1.52	0	0	0
u0 .	-0.06	0.07	0	0	0
u0 . $	-0.06	0.07	0	0	0
u0 could	0	0	0	0	0.42
u0 could you	0	0	0	0	0.42
u0 now	-0.08	0	0	0	0
u0 that	0	0.42	0	0	0
u0 u0	0	0	0	0	0.37
u0 wrote	0.28	0	0	0	0
ubuntu	0	0.15	0	0	0
uhr	0	-0.15	0	0	0
ui	-0.80	0	0	0	0
un	0	-0.19	0	0.70	0
unauthorized	0	0.06	0	0.39	0
unchanged	0	0	0	0	0.51
und	-0.34	-0.27	0.62	0	0
under	0	-0.36	0	0.28	0
under 0	0	0	0	0.33	0
unfortunately	0	0.77	0	0	0.79
uninstall	0	-0.20	0	0	0
uninstall the	0	-0.20	0	0	0
unit	0	0	0	0.32	0
unknown	-0.38	0	0	0	0
until	-0.87	-0.37	1.59	-0.56	-0.14
until the	0	0	0.10	0	0
until then	0	0.17	0	0	0
up	-0.34	0.23	-1.04	0.26	0
up :	0	0	0	0.16	0
up again	0	0	0	0.17	0
up and	0	0	0	0.05	0
up as	0	0	0	0.11	0
up on	0	0	0	0	0.59
up the	0	0	0	0	-0.06
up xxx	0	0	0.25	0	0
update	0	0	0	0.40	0
update :	0.18	0	0	0	0
update the	0	0	0.50	0	0
updated	0.40	0	0	0.31	0
updated to	0	0	0	-0.12	0
updating	0.30	0.09	0	0	0
updating the	0.38	0	0	0	0
upgrade	0	0	-0.28	0.26	-0.18
upgraded	0	0	-0.13	0	0.63
upgraded to	0	0	-0.08	0	0.83
upgraded to 0	0	0	-0.06	0.21	0.83
uploaded	-0.66	0	0	0	0
uri	0.40	0	0	0	0.31
uri $	0	0.10	0	0	0.56
uri xxx	0	0	0	0	0.15
uris	0	0	0	0	-0.12
url	0	0	0	0.42	0
url .	-0.40	0	0	0.24	0
url . $	-0.40	0	0	0.25	0
url :	0	0.53	0	0	0
url in the	0.21	0	0	0	0
url is	0	-0.20	0	0	0
urls	0	0	0	0	1.34
us	0	-0.06	0	0	-0.09
us .	0.08	0	0	0	0
us . $	0.08	0	0	0	0
us the	-0.55	0.20	0	0	0
use	-0.21	0.33	0	-0.13	0
use .	0	0	0	0	0.29
use . $	0	0	0	0	0.29
used	0	0.86	0	0	0
user	0	0	-0.36	0	-0.23
user and	0	0.12	0	0	0.08
user is	0	0	0	0	0.30
user is not	0	0	0	0.23	0
user name	0	0	0	0.30	0
user with	0.23	0	0	0	0
user's	-0.37	0	0.41	0.53	0
user's password	0	0	0.63	0.40	0
useragent	0	1.15	0	-0.74	0
userinfo	0.33	0	0	0	0
username	0	0.07	0.58	0	0
username password	0	0	0.36	0	0
users	0	0.12	0.55	0.10	-0.51
users are	0.17	0	0.48	0	0
utc	0	0	0	0	0.13
v0	0	-0.07	-0.08	-0.13	0
v0 .	0	-0.33	0	0	0
v0 . $	0	-0.06	0	0	0
validation	0	0	0.71	0	0
values	0.48	0	1.07	0	0
var	0	0.78	0	0	0
vault	0.11	0	0	0	0
verbose	0	0	0	0	0.19
verification	0	0	0	0.10	0
verifier	0.75	0	0	0	0
version	-0.35	0	0	0	0
version 0	0	0	0.74	0	0
version of the	0	0	0	0	0.09
versions	-0.65	0	0	0	-0.31
very	0	0	0	-0.15	0
via	0	0.12	-0.78	0	0
vide	0	0	0.43	0	0
vide le	0	0	0.48	0	0
vm	0	0	0	0.45	0
volume	0	0	1.22	0	0
vpn	0.55	0	0.69	0	0.19
vpn .	0.21	0	0.17	0	0
vpn . $	0.21	0	0.21	0	0
vs	0	0	0	0.16	0
vue	-0.51	0	0	0	0
w	-0.51	0	0	0	0
wait	0	-0.73	0	0	0
waiting	0	-0.12	0	0	0
want	-0.07	0	0	0	0.32
want it	0	0	0.40	0	0
wanted	0	0	-0.06	0	0
wants	0	0	0.34	0	0
wants the	0	0	0	0.25	0
was	0	-0.97	-0.76	1.72	-0.36
was 0	0	0	0	1.01	0
was a	0	-0.35	0	0	0
was an	-0.27	0	0	-0.61	0
was asked	0	0.25	0	0	0
was fine	0	0.19	0	0	0
was in	0.09	0	0	0	0.39
was it	-0.91	0	0	0.08	0
was missing	-0.18	0	0	0.50	0
was on	0.61	0	0	0.51	0
was the	0	0	0	0.44	0
was what	0	0	0	1.45	0
wasn't	0.53	0	0	0.15	0
way	0.30	0.48	1.02	0	0.07
way out	0.69	0	0.38	0	0.84
way to	0	0.84	0.47	0	0
we	-1.06	-0.62	0	-0.82	-0.87
we can	0	-0.60	0	0	0
we can't	0	0	0	0	0.45
we had	0	0	-0.50	0	0
we run	0	0.12	0	0	0
we see	0	0	0.36	0	0
we went	0	0	0.22	0	0
we're	-0.36	0	0	0	-0.35
we've	0.17	0	0	0	0
web	-0.29	0	0.29	0	0
web app	0	-0.13	0	0	0
website	0	0	0	0	-0.49
week	0	1.20	0	0	0.57
weeks	0	0	0	0	-0.34
well	0	0.31	0.62	0	0.23
well $	0	0.51	0	0	0
well :	0	0	0	0.08	0
well ?	0	-0.11	0	0	0
well ? $	0	-0.11	0	0	0
well and	0	0	0	0.50	0
went	1.51	0.10	0	-1.04	0.12
went through	0	0	-0.85	-0.43	0.19
were	-0.23	-0.25	-0.35	1.23	0
weren't	0	0	0	0.19	0
what	0	-0.30	0	0.21	-0.43
what am	0	0.20	0	0	0
what am i	0	0.20	0	0	0
what did	0.49	0	0	0.21	0
what do	0.13	0	0.06	0	0
what do you	0.16	0	0.07	0	0
what i	-0.37	0	0	0.52	0
what i have	0	0	0	0	0.24
what is	0.18	0	0	0	0
what it	0	-0.10	0	-0.65	0
what it was	0	0	0	-0.28	0.25
what was	0	0	0	0.75	0
what's	0.06	0	0	0	0
what's left	0	0	0.29	0	0
when	-0.29	0.10	-0.17	0.73	-0.38
when a	0	0.46	0	0	0
when i	0.37	0.82	0	0	0.49
when it's	0	0	0	0.09	0
when we	0	0.66	0	0	0
when you	0	0	0	1.39	0
where	0	-0.34	0	0	0
whether	0	0	0	0	0.38
which	1.05	0	0.44	0.11	0.30
which i	0.62	0	0	-0.53	0
which is	0	0	0.61	0	0
while	-0.39	0	0	0	0.60
while .	0	0	0.11	0	0
while . $	0	0	0.11	0	0
who	-1.87	-0.48	0	0	0
whoever	0	-0.24	0	0	0
whole	0	0	0	-0.15	0
why	0	-0.10	0	0.35	0
why .	0.31	0	0	0	0
why . $	0.31	0	0	0	0
wieder	0	0	0.47	0.10	0
wieder .	0	0	0.73	0	0
wieder . $	0	0	0.73	0	0
will	0	-0.69	0	0.12	0
will be	0	0	0	0.31	0
will be in	0	0	0	0.73	0
will do	0	0	0	0.21	0
window	-0.16	0	0	0	0
windows	0.75	0.95	0	0	0
windows 0	0	0.82	0	0	0
with	0.12	0	0	0.09	-0.25
with $	-0.14	0	0	0	0
with 0	0	0.46	0	0.17	-0.29
with 0 .	-0.99	0.72	0	0.17	0
with :	0	0	0	0.13	0
with a	0	-0.10	0.23	0	0
with an	0.99	-0.88	0	0	0
with an app	0.43	0	0	0	0.45
with and	-0.06	0	0	0	0
with and without	-0.06	0	0	0	0
with another	0	0	0	0	1.09
with debug	0.06	0	0	0	0
with either	-0.14	0	0	0	0.23
with invalid	0	0	0	0	0.79
with me	0	0	0	0	0.08
with no	-0.67	0	0	0.51	0
with okta	-0.34	0	0	0	0
with one	0	0	0.33	0	0
with our	0	-0.33	0	0	0
with that	2.17	0	1.39	0	0
with the	0	0	-0.51	0.68	0.11
with the fix	0	0	0.13	0	0
with the old	0	0	0	0.69	0
with the same	0.33	-0.19	0.28	0	-1.13
with the token	0	0	0	0.29	0
with this	-1.29	-0.45	0	0.49	0
with xxx	0	-0.52	0.72	0	0
with xxx .	0	0.51	0.23	0	0.25
with xxx and	0	0	0.57	0	0
with your	0.07	0	0	0	0
within	0.94	0.52	0	0	0.19
within 0	0.27	0	0	0	0
without	0.31	-0.58	0.41	0	-0.13
without a	0	0	-0.05	0	0
without complaint	0	0	0.20	0	0
without it	-0.06	0	0	0	0
without the	0	0	0.08	0	0
without trouble	0.18	0	0	0	0
won't	0	0.44	0	0	0
wordpress	-0.81	0	0	0	0
work	-0.19	0.37	0	0	0
work either	0.13	0	0	0	0
work either .	0	0	0	0	-0.21
work with	0	0	0	0	0.18
workaround	-0.55	0	1.01	0	0
workaround :	0	0	0.24	0	0
worked	0.07	0.42	0	-0.56	0
worked .	0	0	0	-0.31	0
worked . $	0	0	0	-0.31	0
worked for	0	0	0	0	0.21
worked for me	0.05	0	0	0	0.26
working	0.11	0	0.51	-0.27	-0.40
working fine	-0.60	0	0.29	0	0
works	0	0	1.36	-0.12	0
works .	0	0.13	0.15	0	0.12
works . $	0	0.10	0.27	0	0.16
works again	0	0	0.50	-0.09	-0.41
works but	1.05	0	1.51	0	0
works for	-0.27	0	0	0.46	0
works for me	0	0	0	0.51	0
workspace	-0.51	0	0	0	0
would	-1.23	0	-0.23	0.40	0
would be	0	-0.13	0	0	0
would you	0	0.65	0	0	0
wouldn't	-0.09	0	0	0	0
wrong	0.26	-0.25	0	0	0
wrote	0	-0.26	0	0.45	0
www	0	0	0	0.39	0
x	-1.67	-0.26	0	0.43	-1.19
x .	0	-0.26	0	-0.28	0
x forwarded	0.14	0	0	0.34	0
x forwarded proto	0.28	0	0	0	0
x this	0	0	0	0.86	0
x0	0	1.20	0	0	0.25
x0 0	0	0.06	0	0	0
xml	0	0	0	-0.13	0
xx	-0.22	0	0	0	0
xxx	0.11	0.12	0.62	0.15	0
xxx $	-0.28	0.89	-0.16	-0.39	-0.20
xxx .	-0.30	0.74	0.06	-0.58	0
xxx . $	-0.21	0.67	0.21	-0.51	0
xxx 0	0	0.20	0	0	0
xxx :	1.07	0	0	0	0
xxx : xxx	0.22	0	0	0	0
xxx ?	0	-0.46	0	0	0
xxx ? $	0	-0.46	0	0	0
xxx after	0	0	0	0	1.19
xxx all	0	0	0	0.44	0
xxx and	-0.62	0	0	0	0
xxx and xxx	0.46	0	0	0	0
xxx as	0	0	0.24	0	0
xxx by	0	-0.16	0	0	0
xxx does	0	0	0	0	-0.17
xxx en	0	0	0	0	0.34
xxx every	0	0	0	0	0.20
xxx for	-0.13	0.08	0	0	0.20
xxx from	0	-0.09	0	0	0
xxx i	1.33	0	0	0	0
xxx in	0	-0.93	0	0	0
xxx in the	0	0	0	-0.43	0
xxx is	0	-0.12	0	0	0
xxx it	-0.21	0	0	0	0
xxx on	-0.72	0	0	0	-0.80
xxx on the	-0.37	0	0	0	0
xxx or	0	0	0.12	0	0
xxx set	0	0	0	0	-0.29
xxx set to	0	0	0	0	-0.29
xxx to	0	-0.65	0	0	0
xxx was	0	-0.45	0	0.68	0
xxx with	0	0.29	1.33	0	0.05
xxx with the	0	0	0.51	0	0
year	-1.26	-0.09	0	0	0
years	-0.14	0	0	0	0
yes	0.15	0	0	-0.36	0.23
yes .	0	0.25	0	0	0.63
yes . $	0	0	0	0	0.71
yes i	0	0.25	0	0	0
yes the	0	0	0	0.29	0
yesterday	-0.20	0	0	-0.47	0
yet	-0.54	0	0	0	0
you	-0.56	-1.63	0	0	-0.75
you advise	0	0	0.09	0	0
you find	0	0.57	0	0	0
you get	0	-0.41	0	0	0
you have	0.11	0	0	0.31	0
you have to	0	0	0	0.45	0
you need	0	0.21	0	0	0
you said	0	0	0.45	0	0
you say	0.42	0.12	0	0	0.06
you set	0.10	0	0	0.41	0
you're	-0.86	0	0.86	0	0
you're in	0	0	1.14	0	0
you've	0	0	0.36	0	0
your	-0.74	-1.52	0	-0.49	-1.99
your account	0	0	0.11	0	0
your case	0	0.19	0	0	0
your own	0.63	0	0	0	0
yours	0	-0.19	0	0.33	-0.47
z	0	0	0	0	0.58
zero	0	0	0	0	0.17
zip	0	0	0	0.33	0
в	0.56	0	0	1.09	0.71
交换请求失败	0.09	0	0	0	0.18
交换请求失败 :	0.09	0	0	0	0.18
交换请求失败 : error	0.09	0	0	0	0.18
和	1.93	0	0	0	0
失败	0	0.89	0	0	0.83
授权	-0.08	0	0	0	-0.05
授权 错误	-0.08	0	0	0	-0.05
授权 错误 :	-0.08	0	0	0	-0.05
授权失败	0	0	0	0	0.07
授权失败 :	0	0	0	0	0.07
授权失败 : token	0	0	0	0	0.07
的	1.03	0	0	0	0
谢谢	0.79	0	0	1.58	0
谢谢 $	0.83	0.11	0	0.15	0
错误	-0.08	0	0	0	-0.05
错误 :	-0.08	0	0	0	-0.05
错误 : oauth	-0.08	0	0	0	-0.05
🎉	-0.24	0	0	0	0
👍	0	-0.78	0	0	0
👍 $	0	-0.59	0	0	0
😬	0	-0.22	0	0.14	0
🤔	0	-0.28	0	0	0.45
🤔 $	0	-0.17	0	0	0.09
`;
