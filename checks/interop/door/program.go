// Calls WeChat Pay's own host with net/http, and signs with crypto/rsa as the official documents say. What it needs
// stands in variables: those of `wechatpay sandbox env --for go`, and those of sandbox.env.
package main

import (
	"bytes"
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"runtime"
	"strings"
	"time"
)

const host = "https://api.mch.weixin.qq.com"

var (
	client = &http.Client{Timeout: 20 * time.Second}
	number = "GO" + randomHex(8)
)

func env(name string) string { return os.Getenv("WECHATPAY_" + name) }

func randomHex(size int) string {
	content := make([]byte, size)
	if _, err := rand.Read(content); err != nil {
		panic(err)
	}
	return hex.EncodeToString(content)
}

func readPEM(name string) ([]byte, error) {
	content, err := os.ReadFile(env(name))
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(content)
	if block == nil {
		return nil, fmt.Errorf("%s has no PEM", name)
	}
	return block.Bytes, nil
}

func sign(message string) (string, error) {
	der, err := readPEM("PRIVATE_KEY_FILE")
	if err != nil {
		return "", err
	}
	key, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil {
		return "", err
	}
	digest := sha256.Sum256([]byte(message))
	signature, err := rsa.SignPKCS1v15(rand.Reader, key.(*rsa.PrivateKey), crypto.SHA256, digest[:])
	return base64.StdEncoding.EncodeToString(signature), err
}

func verify(message, signature string) error {
	der, err := readPEM("PUBLIC_KEY_FILE")
	if err != nil {
		return err
	}
	key, err := x509.ParsePKIXPublicKey(der)
	if err != nil {
		return err
	}
	content, err := base64.StdEncoding.DecodeString(signature)
	if err != nil {
		return err
	}
	digest := sha256.Sum256([]byte(message))
	return rsa.VerifyPKCS1v15(key.(*rsa.PublicKey), crypto.SHA256, digest[:], content)
}

// call fills result with the verified reply.
func call(method, target, body string, result interface{}) error {
	timestamp, nonce := fmt.Sprint(time.Now().Unix()), randomHex(16)
	signature, err := sign(strings.Join([]string{method, target, timestamp, nonce, body, ""}, "\n"))
	if err != nil {
		return err
	}
	request, err := http.NewRequest(method, host+target, bytes.NewBufferString(body))
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", fmt.Sprintf(
		`WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",timestamp="%s",serial_no="%s",signature="%s"`,
		env("MCHID"), nonce, timestamp, env("SERIAL"), signature))
	request.Header.Set("Wechatpay-Serial", env("PUBLIC_KEY_ID"))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/json")
	reply, err := client.Do(request)
	if err != nil {
		return err
	}
	defer reply.Body.Close()
	content, err := io.ReadAll(reply.Body)
	if err != nil {
		return err
	}
	if reply.StatusCode != 200 {
		return fmt.Errorf("%d %s", reply.StatusCode, content)
	}
	told := strings.Join([]string{
		reply.Header.Get("Wechatpay-Timestamp"), reply.Header.Get("Wechatpay-Nonce"), string(content), "",
	}, "\n")
	if err := verify(told, reply.Header.Get("Wechatpay-Signature")); err != nil {
		return err
	}
	return json.Unmarshal(content, result)
}

func placeOrder() error {
	body := fmt.Sprintf(`{"appid":"%s","mchid":"%s","description":"手冲咖啡","out_trade_no":"%s",`+
		`"notify_url":"https://shop.example.com/notify","amount":{"total":2800}}`, env("APPID"), env("MCHID"), number)
	var placed struct {
		CodeURL string `json:"code_url"`
	}
	if err := call("POST", "/v3/pay/transactions/native", body, &placed); err != nil {
		return err
	}
	return expect(true, strings.HasPrefix(placed.CodeURL, "weixin://"))
}

func queryOrder() error {
	var order struct {
		TradeState string `json:"trade_state"`
	}
	target := "/v3/pay/transactions/out-trade-no/" + number + "?mchid=" + env("MCHID")
	if err := call("GET", target, "", &order); err != nil {
		return err
	}
	return expect("NOTPAY", order.TradeState)
}

func downloadCertificates() error {
	var list struct {
		Data []struct {
			EncryptCertificate struct {
				Ciphertext     string `json:"ciphertext"`
				Nonce          string `json:"nonce"`
				AssociatedData string `json:"associated_data"`
			} `json:"encrypt_certificate"`
		} `json:"data"`
	}
	if err := call("GET", "/v3/certificates", "", &list); err != nil {
		return err
	}
	sealed := list.Data[0].EncryptCertificate
	block, err := aes.NewCipher([]byte(env("APIV3_KEY")))
	if err != nil {
		return err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return err
	}
	ciphertext, err := base64.StdEncoding.DecodeString(sealed.Ciphertext)
	if err != nil {
		return err
	}
	content, err := aead.Open(nil, []byte(sealed.Nonce), ciphertext, []byte(sealed.AssociatedData))
	if err != nil {
		return err
	}
	decoded, _ := pem.Decode(content)
	certificate, err := x509.ParseCertificate(decoded.Bytes)
	if err != nil {
		return err
	}
	return expect(env("PLATFORM_CERTIFICATE_SERIAL"), fmt.Sprintf("%040X", certificate.SerialNumber))
}

func meetOtherHost() error {
	_, err := client.Get("https://example.com/")
	if err == nil {
		return errors.New("it answered")
	}
	return expect(true, strings.Contains(err.Error(), "forwards nothing"))
}

func meetForeignCertificate() error {
	foreign, good := os.Args[1], os.Args[2]
	reply, err := client.Get(good)
	if err != nil {
		return err
	}
	defer reply.Body.Close()
	if content, err := io.ReadAll(reply.Body); err != nil || string(content) != "good" {
		return fmt.Errorf("%s %v", content, err)
	}
	_, err = client.Get(foreign)
	var invalid x509.CertificateInvalidError
	if !errors.As(err, &invalid) {
		return fmt.Errorf("the certificate was not refused as it should be: %v", err)
	}
	return expect(x509.CANotAuthorizedForThisName, invalid.Reason)
}

func expect(wanted, found interface{}) error {
	if wanted != found {
		return fmt.Errorf("%v in the place of %v", found, wanted)
	}
	return nil
}

func main() {
	output := json.NewEncoder(os.Stdout)
	report := func(line map[string]interface{}) {
		if err := output.Encode(line); err != nil {
			panic(err)
		}
	}
	report(map[string]interface{}{"version": strings.TrimPrefix(runtime.Version(), "go")})
	for _, each := range []struct {
		name string
		play func() error
	}{
		{"order placed", placeOrder},
		{"order queried", queryOrder},
		{"certificates downloaded", downloadCertificates},
		{"other host refused", meetOtherHost},
		{"foreign certificate refused", meetForeignCertificate},
	} {
		line := map[string]interface{}{"case": each.name, "failure": nil}
		if err := each.play(); err != nil {
			line["failure"] = err.Error()
		}
		report(line)
	}
}
